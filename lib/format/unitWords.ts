/** How a unit is written, in each language of the interface: `[one, several]` in English. */
interface UnitWords {
  en: readonly [one: string, several: string];
  'zh-Hans': string;
  'zh-Hant': string;
}

/**
 * Units `Intl` writes itself: our code → its identifier (ECMA-402, table of sanctioned units).
 * `°C` and durations included; money has its own style.
 */
export const intlUnits: Readonly<Record<string, string>> = {
  '%': 'percent',
  '°C': 'celsius',
  L: 'liter',
  a: 'year',
  d: 'day',
  g: 'gram',
  h: 'hour',
  ha: 'hectare',
  kg: 'kilogram',
  km: 'kilometer',
  'km/h': 'kilometer-per-hour',
  m: 'meter',
  min: 'minute',
  mo: 'month',
  s: 'second',
  wk: 'week',
};

/** Units `Intl` does not know. */
export const unitWords: Readonly<Record<string, UnitWords>> = {
  GW: { en: ['GW', 'GW'], 'zh-Hans': '吉瓦', 'zh-Hant': '吉瓦' },
  MW: { en: ['MW', 'MW'], 'zh-Hans': '兆瓦', 'zh-Hant': '兆瓦' },
  MWh: { en: ['MWh', 'MWh'], 'zh-Hans': '兆瓦时', 'zh-Hant': '兆瓦時' },
  W: { en: ['W', 'W'], 'zh-Hans': '瓦', 'zh-Hant': '瓦' },
  kW: { en: ['kW', 'kW'], 'zh-Hans': '千瓦', 'zh-Hant': '千瓦' },
  kWh: { en: ['kWh', 'kWh'], 'zh-Hans': '千瓦时', 'zh-Hant': '千瓦時' },
  km2: { en: ['km²', 'km²'], 'zh-Hans': '平方公里', 'zh-Hant': '平方公里' },
  m2: { en: ['m²', 'm²'], 'zh-Hans': '平方米', 'zh-Hant': '平方公尺' },
  m3: { en: ['m³', 'm³'], 'zh-Hans': '立方米', 'zh-Hant': '立方公尺' },
  mu: { en: ['mu', 'mu'], 'zh-Hans': '亩', 'zh-Hant': '畝' },
  pp: {
    en: ['percentage point', 'percentage points'],
    'zh-Hans': '个百分点',
    'zh-Hant': '個百分點',
  },
  t: { en: ['tonne', 'tonnes'], 'zh-Hans': '吨', 'zh-Hant': '公噸' },
  x: { en: ['times', 'times'], 'zh-Hans': '倍', 'zh-Hant': '倍' },
  '‰': { en: ['‰', '‰'], 'zh-Hans': '‰', 'zh-Hant': '‰' },
};
