import type { FigureReading } from '../../lib/notes/types';

export const output: FigureReading = {
  value: 7.32e9,
  unit: 'CNY',
  bound: '~',
  change: null,
  indicator: '地区生产总值',
  indicatorId: 'gdp',
  period: '2024',
  status: 'estimate',
};

export const growth: FigureReading = {
  value: 6.8,
  unit: '%',
  bound: '=',
  change: 'up',
  basis: 'year',
  indicator: 'retail sales',
  period: '2024-Q3',
  status: 'actual',
};
