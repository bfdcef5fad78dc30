/**
 * Units of measurement, `code: wordings`. Codes follow UCUM where it has one in common use; 亩 is
 * `mu`; a unit without a code stands for itself. Names as in GB 3100–3102 and the SI brochure, with
 * the names usual in Taiwan and Hong Kong. Chinese in simplified characters, Latin in lower case.
 */
export const UNITS = `
%: %, percent, per cent, pct, pct., per-cent
pp: 个百分点, 百分点, 个百份点, percentage points, percentage point, percentage-point, percentage-points, per cent points, percent points, pp, ppt, ppts, ppt., pps, pct points
bp: 个基点, 基点, 个基本点, basis points, basis point, basis-point, basis-points, bps, bp
‰: ‰, per mille
x: 倍, times, fold, -fold
m: 米, 公尺, m, metres, metre, meters, meter
km: 公里, 千米, km, kms, kilometres, kilometre, kilometers, kilometer
cm: 厘米, 公分, cm, centimetres, centimetre, centimeters, centimeter
mm: 毫米, 公厘, mm, millimetres, millimetre, millimeters, millimeter
um: 微米, μm, µm, microns, micron
nm: 纳米, 奈米, nm, nanometres, nanometers, nanometre, nanometer
n mile: 海里, 浬, nautical miles, nautical mile
mi: 英里, miles, mile, mi
ft: 英尺, 呎, 英呎, feet, foot, ft
in: 英寸, 吋, 英吋, inches, inch
yd: yards, yard
里: 里, 华里
m2: 平方米, 平米, 平方公尺, m2, m², ㎡, sq m, sqm, square metres, square metre, square meters, square meter
km2: 平方公里, 平方千米, km2, km², sq km, square kilometres, square kilometre, square kilometers, square kilometer
cm2: 平方厘米, 平方公分, cm2, cm²
ha: 公顷, ha, hectares, hectare
mu: 亩, mu
acre: 英亩, acres, acre
mi2: 平方英里, sq mi, square miles, square mile
ft2: 平方英尺, 平方呎, 平方英呎, square feet, square foot, square-foot, sq ft, sq. ft., sqft
坪: 坪
m3: 立方米, 立方公尺, 方, 立方, m3, m³, cubic metres, cubic metre, cubic meters, cubic meter
km3: 立方公里, cubic kilometres, cubic kilometers
ft3: 立方英尺, cubic feet, cubic foot
L: 升, 公升, litres, litre, liters, liter
mL: 毫升, ml, millilitres, millilitre, milliliters, milliliter
gal: 加仑, gallons, gallon
bbl: 桶, barrels, barrel, bbl
kg: 公斤, 千克, kg, kgs, kilograms, kilogram, kilos, kilo
g: 克, 公克, g, grams, gram, grammes
mg: 毫克, mg, milligrams, milligram
ug: 微克, μg, µg, ug, micrograms, microgram
t: 吨, 公吨, tonnes, tonne, tons, ton, metric tons, metric ton, metric tonnes, mt
lb: 磅, 英磅, pounds weight, lb, lbs
oz: 盎司, 安士, ounces, ounce, oz, troy ounces
斤: 斤, 市斤
carat: 克拉, carats, carat
W: 瓦, watts, watt
kW: 千瓦, kw, kilowatts, kilowatt
MW: 兆瓦, 百万瓦, mw, megawatts, megawatt
GW: 吉瓦, gw, gigawatts, gigawatt
TW: 太瓦, tw, terawatts
kWh: 千瓦时, 千瓦小时, 度电, 千瓦·时, kwh, kilowatt-hours, kilowatt hours, kilowatt-hour
MWh: 兆瓦时, 兆瓦小时, mwh, megawatt-hours, megawatt hours, megawatt-hour
GWh: 吉瓦时, 吉瓦小时, gwh, gigawatt-hours, gigawatt hours, gigawatt-hour
TWh: 太瓦时, twh, terawatt-hours, terawatt hours
kVA: 千伏安, kva
MVA: 兆伏安, mva
V: 伏, 伏特, volts, volt
kV: 千伏, kv, kilovolts
J: 焦耳, joules
kJ: 千焦
kcal: 千卡, 大卡, kcal
cal: calories, calorie, 卡路里
kPa: 千帕
MPa: 兆帕, mpa
hPa: 百帕, hpa, mbar, millibars
Hz: 赫兹, hz, hertz
kHz: 千赫, khz
MHz: 兆赫, mhz, megahertz
GHz: 吉赫, ghz, gigahertz
dB: 分贝, db, decibels
bit/s: 比特/秒
Mbit/s: 兆比特/秒, mbps, megabits per second
Gbit/s: 吉比特/秒, gbps, gigabits per second
KB: 千字节, kb
MB: 兆字节, mb, megabytes
GB: 吉字节, gb, gigabytes, gigabyte
TB: 太字节, tb, terabytes, terabyte
PB: pb, petabytes
Cel: 摄氏度, ℃, °c, 度c, degrees celsius, degree celsius, degrees centigrade, celsius
[degF]: 华氏度, ℉, °f, degrees fahrenheit, degree fahrenheit
°: °
s: 秒, 秒钟, seconds, second, sec
ms: 毫秒, ms, milliseconds, millisecond
min: 分钟, minutes, minute, mins, min
h: 小时, 个小时, 个钟头, 钟头, 工时, hours, hour, hrs, hr
d: 天, 日, 日历天, 个日历天, 个自然日, 个工作日, 个交易日, 工作日, 个昼夜, days, day, trading days, business days, working days
wk: 周, 星期, 个星期, 个礼拜, weeks, week
mo: 个月, 月龄, months, month
a: 年, 周年, 岁, 年多, 个年头, 周岁, years, year, years old
decade: decades, decade
century: centuries, century, 个世纪, 世纪
季度: 个季度, quarters, consecutive quarters
km/h: 公里/小时, 公里每小时, 千米/小时, km/h, kph, kilometres per hour, kilometers per hour, 公里/时
m/s: 米/秒, 米每秒, m/s, metres per second, meters per second
mi/h: 英里/小时, mph, miles per hour
ug/m3: 微克/立方米, 微克每立方米, μg/m3, µg/m3, μg/m³, µg/m³, ug/m3, micrograms per cubic metre, micrograms per cubic meter
mg/m3: 毫克/立方米, mg/m3
mg/L: 毫克/升, mg/l
mmol/L: 毫摩尔/升, mmol/l
mmHg: 毫米汞柱, mmhg
km/L: 公里/升
人公里: 人公里, 人千米
吨公里: 吨公里, 吨千米
吨海里: 吨海里
级: 级
度: 度
分: 分
点: 点, 个点
points: points, point
magnitude: magnitude
载重吨: 载重吨, dwt
总吨: 总吨
马力: 马力, horsepower, hp
Mach: 马赫
light-year: 光年, light-years, light years
ppm: ppm
ppb: ppb
bu: 蒲式耳, bushels, bushel
mSv: 毫西弗, 毫希沃特
Bq: 贝克, 贝克勒尔
`;

/** Words that begin like a unit: 升至 is no litre, 分别 no point. Simplified characters. */
export const NOT_UNITS =
  '升至 升到 升级 升值 升幅 升学 升温 升为 克服 分别 分布 分公司 分店 分为 分成 分期 分析 分类 分红 分局 分行 分数 分歧 分享 分批 分支 分化 分散 分工 分配 分流 分设 分区 分砲 分炮 分球 分线 ' +
  '方面 方案 方式 方向 方法 方可 方位 方能 方阵 方便 方针 方才 里面 里程 里程碑 里约 度假 度过 级别 点击 点赞 点多 点位 米饭 天津 天然 天然气 天猫 天气 年均 年级 年轻 年龄 年代 年产 年报 ' +
  '日均 日本 日益 日报 日产 日常 元旦 元宵 周边 周期 周一 周二 周三 周四 周五 周六 周日 周末 周报 秒杀 桶装 斤斤 倍增 倍数 镑区 毛利 毛利率 角色 角度 角逐 磅礴 ' +
  '米其林 瓦解 瓦斯 伏击 方元 度数 点评 点名 点燃 点亮 岁月 岁末 坪山 坪地';
