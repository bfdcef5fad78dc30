import type { Bound } from '../figures/types';
import type { FigureReading } from '../notes/types';
import type { MessageKey, Translate } from '../translate';
import { formatPeriod } from './formatPeriod';
import { formatQuantity } from './formatQuantity';
import { interfaceLocale } from './InterfaceLocale';
import { statusKeys } from './statusKeys';

const bounds: Readonly<Record<Exclude<Bound, '='>, MessageKey>> = {
  '~': 'boundAbout',
  '>': 'boundAbove',
  '<': 'boundBelow',
  '>=': 'boundAtLeast',
  '<=': 'boundAtMost',
};

const bases: Readonly<Record<string, MessageKey>> = {
  year: 'basisYear',
  period: 'basisPeriod',
  'year-to-date': 'basisYearToDate',
};

/** What a change is measured against, in words; as the text puts it where it is none of the usual three. */
export function describeBasis(basis: string, translate: Translate): string {
  const key = bases[basis];
  return key ? translate(key) : basis;
}

/** The value with its bound: `at least CNY 7.32 billion`, `约6.8%`, `No. 3`. */
export function describeValue(figure: FigureReading, translate: Translate): string {
  const quantity = formatQuantity(figure, interfaceLocale(translate('localeTag')), 'scaled');
  const ranked = figure.unit === 'rank' ? translate('rankOf', quantity) : quantity;
  return figure.bound === '=' ? ranked : translate(bounds[figure.bound], ranked);
}

/**
 * The whole reading as one line, as it is copied and read aloud:
 * `地区生产总值, up 6.8%, year on year, 2024, Estimate`.
 */
export function describeFigure(figure: FigureReading, translate: Translate): string {
  const value = describeValue(figure, translate);
  const said =
    figure.change === null
      ? value
      : translate(figure.change === 'up' ? 'changeUpBy' : 'changeDownBy', value);
  const words = [
    // "4.1 million containers" names them already.
    figure.indicator !== figure.counter && figure.indicator,
    said,
    figure.basis && describeBasis(figure.basis, translate),
    figure.period && formatPeriod(figure.period, translate),
    figure.status !== 'actual' && translate(statusKeys[figure.status]),
  ].filter((part) => typeof part === 'string' && part !== '');
  return words.join(translate('localeTag') === 'en' ? ', ' : '，');
}
