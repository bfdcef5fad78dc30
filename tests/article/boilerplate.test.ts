import { describe, expect, test } from 'vitest';
import { boilerplateSpans } from '../../lib/article/boilerplate';

const lines = [
  '责任编辑：李某某',
  '（编辑：王某 校对：赵某）',
  '来源：某市日报 2024年3月1日',
  '扫码关注公众号，领取10元红包',
  '特别声明：以上内容仅代表作者观点。',
  '未经授权不得转载',
  '新闻热线：0531-1234567',
  '原标题：全市新增企业73家',
  'Follow us on social media',
  'Advertisement',
  '© 2024 The Invented Times. All rights reserved.',
];

const prose = [
  '该公司的收入来源：主营业务占73%，投资收益占27%，这一比例与上年基本持平，其中海外市场贡献了主营业务的三成以上，增幅高于国内市场，管理层预计明年仍将保持两位数增长，并计划在东南亚新设三家工厂，总投资约12亿元，首期工程将在第二季度开工，全部建成后可新增就业岗位两千三百个，年产值预计达到45亿元，带动上下游企业一百余家。',
  '全市完成编辑出版图书120种。',
  '他说，扩大就业是今年的首要目标。',
  'Readers follow 5% fewer accounts than a year ago.',
  'Related costs rose 4% in May.',
];

describe('lines that carry no figures', () => {
  for (const line of lines) {
    test(line, () => {
      const text = `第一段。\n${line}\n最后一段。`;
      expect(boilerplateSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
        line,
      ]);
    });
  }
});

describe('prose carries them', () => {
  for (const line of prose) {
    test(line.slice(0, 40), () => expect(boilerplateSpans(line)).toEqual([]));
  }
});
