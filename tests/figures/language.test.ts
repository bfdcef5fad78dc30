import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/figures/fold';
import { detectLanguage, detectRegion } from '../../lib/figures/language';

describe('detectLanguage', () => {
  it.each([
    ['今年全市经济运行总体平稳，项目建设加快推进。', 'zh-Hans'],
    ['今年全市經濟運行總體平穩，項目建設加快推進。', 'zh-Hant'],
    ['The council approved the plan for the new bridge on Monday.', 'en'],
    ['Revenue +5%', 'en'],
    ['5G网络 iPhone 15 Pro Max 发布，销量超预期', 'zh-Hans'],
    ['今年の経済成長率は三パーセントとなる見通しです。', 'other'],
    ['올해 경제 성장률은 3퍼센트입니다.', 'other'],
    ['В этом году экономика выросла на три процента.', 'other'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('detectRegion', () => {
  it.each([
    ['本港零售业销货值上升，财政司司长表示欢迎', 'zh-Hant', 'HK'],
    ['行政院昨日通過預算，經濟部說明', 'zh-Hant', 'TW'],
    ['香港特首访问北京', 'zh-Hans', 'CN'],
    ['The Legislative Council approved the bill; the HKSAR Government welcomed it.', 'en', 'HK'],
    ['Singaporeans in HDB flats will receive rebates.', 'en', 'SG'],
    ['The Reserve Bank of Australia left rates unchanged.', 'en', 'AU'],
    ['The Federal Reserve left rates unchanged; shares in Hong Kong fell.', 'en', 'US'],
    ['The shop sold apples.', 'en', 'US'],
  ] as const)('%s (%s) is written for %s', (text, language, region) => {
    expect(detectRegion(fold(text), language)).toBe(region);
  });
});
