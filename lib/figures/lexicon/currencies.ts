/**
 * Money. Codes are ISO 4217; `元` and `$` stand for the money of the text's place and are settled
 * by `money.ts`. Words that follow a number, `code: wordings`, in simplified characters or lower case.
 */
export const MONEY_AFTER = `
元: 元, 块钱, 圆
CNY: 元人民币, 人民币, 元(人民币), 元（人民币）, yuan, renminbi, rmb, cny, yuan renminbi
角: 角, 毛, 毛钱
分钱: 分钱
仙: 仙, 港仙
TWD: 元新台币, 新台币, 台币, 元台币, new taiwan dollars, taiwan dollars, twd, nt dollars
HKD: 港元, 港币, 港圆, 港纸, 元港币, 元港元, hong kong dollars, hong kong dollar, hkd
MOP: 澳门元, 澳门币, 葡币, patacas, mop
USD: 美元, 美金, 元美金, 元美元, us dollars, us dollar, u.s. dollars, american dollars, usd
$: dollars, dollar
EUR: 欧元, €, euros, euro, eur
GBP: 英镑, 镑, pounds sterling, pounds, pound, sterling, gbp, quid
JPY: 日元, 日圆, 日币, 円, yen, jpy
KRW: 韩元, 韩圆, 韩币, won, krw
INR: 印度卢比, 卢比, rupees, rupee, inr
RUB: 卢布, rubles, roubles, ruble, rouble, rub
AUD: 澳元, 澳大利亚元, 澳币, australian dollars, australian dollar, aud
CAD: 加元, 加拿大元, 加币, canadian dollars, canadian dollar, cad
NZD: 新西兰元, 纽元, 纽币, new zealand dollars, nzd
SGD: 新加坡元, 新元, 坡元, 新币, singapore dollars, singapore dollar, sgd
CHF: 瑞士法郎, 瑞郎, swiss francs, francs, chf
THB: 泰铢, baht, thb
MYR: 马来西亚林吉特, 林吉特, 令吉, 马币, ringgit, myr
IDR: 印尼盾, 印尼卢比, rupiah, idr
VND: 越南盾, dong, vnd
PHP: 菲律宾比索, 披索, philippine pesos
MXN: 墨西哥比索, mexican pesos
ARS: 阿根廷比索, argentine pesos
BRL: 雷亚尔, reais, brl
ZAR: 兰特, rand, zar
TRY: 土耳其里拉, 里拉, lira, liras
SAR: 沙特里亚尔, 里亚尔, riyals, saudi riyals
AED: 阿联酋迪拉姆, 迪拉姆, dirhams
EGP: 埃及镑, egyptian pounds
SEK: 瑞典克朗, swedish kronor, kronor
NOK: 挪威克朗, norwegian kroner
DKK: 丹麦克朗, danish kroner
PLN: 兹罗提, zloty, zlotys
UAH: 格里夫纳, hryvnia, hryvnias
KZT: 坚戈, tenge
PKR: 巴基斯坦卢比, pakistani rupees
NGN: 奈拉, naira
ILS: 谢克尔, shekels
XAU: 特别提款权
cent: cents, cent, 美分
pence: pence, p, 便士
`;

/** Signs and codes that stand before a number and belong to its wording. */
export const MONEY_BEFORE = `
$: $
USD: us$, usd, usd$, u.s.$, us $
HKD: hk$, hkd, hkd$
TWD: nt$, twd, ntd, ntd$
AUD: a$, au$, aud
CAD: c$, ca$, cad, cdn$
NZD: nz$, nzd
SGD: s$, sgd
BRL: r$, brl
MXN: mx$
MOP: mop$, mop
EUR: €, eur
GBP: £, gbp, stg£
¥: ¥, 円
CNY: rmb, rmb¥, cny, cn¥, yuan
JPY: jp¥, jpy, jpy¥
INR: ₹, rs, rs., inr
KRW: ₩, krw
RUB: ₽
TRY: ₺
THB: ฿
PHP: ₱
VND: ₫
ILS: ₪
NGN: ₦
UAH: ₴
CHF: chf, sfr
SEK: sek
NOK: nok
DKK: dkk
MYR: rm, myr
ZAR: zar
IDR: rp, idr
`;

/** Words before a number that tell its money but stay outside its wording: 人民币500万元. */
export const MONEY_NAMED = `
CNY: 人民币
TWD: 新台币, 台币
HKD: 港币
USD: 美金
MOP: 澳门币
`;

/** Minor units: what they are a hundredth of; `$` is settled by place. */
export const MINOR_UNITS: Readonly<Record<string, readonly [unit: string, exponent: number]>> = {
  角: ['元', -1],
  分钱: ['元', -2],
  仙: ['HKD', -2],
  cent: ['$', -2],
  pence: ['GBP', -2],
};
