/**
 * Money. Codes are ISO 4217; `元` and `$` stand for the money of the text's place and are settled
 * by `money.ts`. Words that follow a number, `code: wordings`, in simplified characters or lower case.
 */
export const MONEY_AFTER = `
元: 元, 块钱, 圆
CNY: 元人民币, 人民币, 元(人民币), 元（人民币）, yuan, renminbi, rmb, cny
角: 角, 毛, 毛钱
分钱: 分钱
仙: 仙, 港仙
TWD: 元新台币, 新台币, 台币, new taiwan dollars, taiwan dollars, twd
HKD: 港元, 港币, 港圆, hong kong dollars, hong kong dollar, hkd
MOP: 澳门元, 澳门币, 葡币, patacas, mop
USD: 美元, 美金, us dollars, us dollar, u.s. dollars, usd
$: dollars, dollar
EUR: 欧元, €, euros, euro, eur
GBP: 英镑, 镑, pounds sterling, pounds, pound, sterling, gbp
JPY: 日元, 日圆, 円, yen, jpy
KRW: 韩元, 韩圆, won, krw
INR: 印度卢比, 卢比, rupees, rupee, inr
RUB: 卢布, rubles, roubles, rouble, rub
AUD: 澳元, 澳币, australian dollars, aud
CAD: 加元, 加拿大元, canadian dollars, cad
NZD: 新西兰元, 纽元, new zealand dollars, nzd
SGD: 新加坡元, 新元, 坡元, singapore dollars, sgd
CHF: 瑞士法郎, 瑞郎, swiss francs, francs, chf
THB: 泰铢, baht
MYR: 马来西亚林吉特, 林吉特, 令吉, ringgit
IDR: 印尼盾, rupiah
VND: 越南盾, dong
PHP: 菲律宾比索, philippine pesos
MXN: 墨西哥比索, mexican pesos
BRL: 雷亚尔, reais
ZAR: 兰特, rand
TRY: 里拉, lira
SAR: 里亚尔, riyals
AED: 迪拉姆, dirhams
SEK: 瑞典克朗, kronor
NOK: 挪威克朗, norwegian kroner
DKK: 丹麦克朗, danish kroner
PLN: zloty
UAH: hryvnia
NGN: naira
ILS: shekels
cent: cents, cent, 美分
pence: pence, p, 便士
`;

/** Signs and codes that stand before a number and belong to its wording. */
export const MONEY_BEFORE = `
$: $
USD: us$, usd, usd$, u.s.$, us $
HKD: hk$, hkd
TWD: nt$, twd, ntd
AUD: a$, au$, aud
CAD: c$, ca$, cad
NZD: nz$, nzd
SGD: s$, sgd
BRL: r$
MXN: mx$
MOP: mop$, mop
EUR: €, eur
GBP: £, gbp
¥: ¥
CNY: rmb, cny
JPY: jpy
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
MYR: rm
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
