/**
 * Units of measurement, `code: wordings`. Codes follow UCUM where it has one in common use; 亩 is
 * `mu`; a unit without a code stands for itself. Names as in GB 3100–3102 and the SI brochure, with
 * the names usual in Taiwan and Hong Kong. Chinese in simplified characters, Latin in lower case.
 */
export const UNITS = `
%: %, percent, per cent, pct, per-cent
pp: 个百分点, 百分点, percentage points, percentage point, percentage-point, percent points, pp, ppt, ppts, pps
bp: 个基点, 基点, basis points, basis point, basis-points, basis-point, bps, bp
‰: ‰
x: 倍, times, fold
m: 米, 公尺, m, metres, metre, meters, meter
km: 公里, 千米, km, kms, kilometres, kilometre, kilometers, kilometer
cm: 厘米, 公分, cm, centimetres, centimeters
mm: 毫米, 公厘, mm, millimetres, millimeters
um: 微米, μm, µm
nm: 纳米, 奈米, nm, nanometres, nanometers
n mile: 海里, 浬, nautical miles
mi: 英里, miles, mile, mi
ft: 英尺, 呎, feet, foot, ft
in: 英寸, 吋, inches, inch
yd: yards, yard
里: 里
m2: 平方米, 平米, 平方公尺, m2, m², ㎡, sq m, sqm, square metres, square meters
km2: 平方公里, 平方千米, km2, km², sq km, square kilometres, square kilometers
ha: 公顷, ha, hectares, hectare
mu: 亩, mu
acre: 英亩, acres, acre
mi2: 平方英里, sq mi, square miles
ft2: 平方英尺, 平方呎, square feet, square foot, square-foot, sq ft
坪: 坪
m3: 立方米, 立方公尺, 方, 立方, m3, m³, cubic metres, cubic meters
ft3: 立方英尺, cubic feet
L: 升, 公升, litres, litre, liters, liter
mL: 毫升, ml
gal: 加仑, gallons, gallon
bbl: 桶, barrels, barrel
kg: 公斤, 千克, kg, kgs, kilograms, kilogram, kilos, kilo
g: 克, 公克, g, grams, gram
mg: 毫克, mg, milligrams
ug: 微克, μg, µg
t: 吨, 公吨, t, tonnes, tonne, tons, ton, metric tons, metric tonnes
lb: 磅, lb, lbs
oz: 盎司, 安士, ounces, ounce, oz
斤: 斤, 市斤
carat: 克拉, carats, carat
W: 瓦, watts
kW: 千瓦, kw, kilowatts
MW: 兆瓦, mw, megawatts, megawatt
GW: 吉瓦, gw, gigawatts, gigawatt
TW: 太瓦, tw, terawatts
kWh: 千瓦时, 千瓦小时, 度电, kwh, kilowatt-hours, kilowatt hours
MWh: 兆瓦时, mwh, megawatt-hours, megawatt hours
GWh: 吉瓦时, gwh, gigawatt-hours, gigawatt hours
TWh: 太瓦时, twh, terawatt-hours, terawatt hours
kVA: 千伏安
V: 伏, 伏特, volts
kV: 千伏, kv
kcal: 千卡, 大卡, kcal
cal: calories, 卡路里
kPa: 千帕
MPa: 兆帕
hPa: 百帕, hpa, mbar
Hz: 赫兹, hz
MHz: 兆赫, mhz
GHz: 吉赫, ghz
dB: 分贝, db, decibels
Mbit/s: 兆比特/秒, mbps
Gbit/s: 吉比特/秒, gbps
KB: kb
MB: 兆字节, mb, megabytes
GB: gb, gigabytes
TB: tb, terabytes
Cel: 摄氏度, ℃, °c, 度c, degrees celsius, degree celsius, degrees centigrade
[degF]: 华氏度, ℉, °f, degrees fahrenheit
°: °
s: 秒, 秒钟, seconds, second, sec
ms: 毫秒, ms, milliseconds
min: 分钟, minutes, minute, mins, min
h: 小时, 个小时, 个钟头, 钟头, hours, hour, hrs, hr
d: 天, 日, 日历天, 个工作日, 个交易日, 工作日, days, day, trading days, business days, working days
wk: 周, 星期, 个星期, 个礼拜, weeks, week
mo: 个月, 月龄, months, month
a: 年, 周年, 岁, 个年头, 周岁, years, year
decade: decades, decade
century: centuries, century, 个世纪, 世纪
季度: 个季度, quarters
km/h: 公里/小时, 公里每小时, 千米/小时, km/h, kph
m/s: 米/秒, 米每秒, m/s
mi/h: 英里/小时, mph, miles per hour
ug/m3: 微克/立方米, 微克每立方米, μg/m3, µg/m3, μg/m³, µg/m³, ug/m3
mg/m3: 毫克/立方米
mg/L: 毫克/升, mg/l
人公里: 人公里
吨公里: 吨公里
级: 级
度: 度
分: 分
点: 点, 个点
points: points, point
magnitude: magnitude
载重吨: 载重吨, dwt
总吨: 总吨
马力: 马力, horsepower, hp
light-year: 光年, light-years, light years
ppm: ppm
bu: 蒲式耳, bushels, bushel
mSv: 毫西弗
`;

/** Words that begin like a unit: 升至 is no litre, 分别 no point. Simplified characters. */
export const NOT_UNITS =
  '升至 升到 升级 升值 升幅 升学 升温 升为 克服 分别 分布 分公司 分店 分为 分成 分期 分析 分类 分红 分局 分行 分数 分支 分工 分配 分流 分砲 分炮 分球 ' +
  '方面 方案 方式 方向 方法 方可 方位 方能 方阵 方便 里面 里程 度假 度过 级别 点击 点赞 点多 点位 米饭 天津 天然 天气 年均 年级 年轻 年龄 年代 年产 年报 ' +
  '日均 日本 日益 日报 日产 元旦 元宵 周边 周期 周一 周五 周末 秒杀 桶装 倍增 毛利 毛利率 角色 角度 瓦斯 岁月';
