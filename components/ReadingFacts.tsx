import type { ComponentChildren } from 'preact';
import { describeValue } from '../lib/format/describeFigure';
import { formatPeriod } from '../lib/format/formatPeriod';
import { formatQuantity } from '../lib/format/formatQuantity';
import { interfaceLocale } from '../lib/format/InterfaceLocale';
import { otherScale } from '../lib/format/otherScale';
import type { FigureReading, TargetReading } from '../lib/notes/types';
import type { MessageKey } from '../lib/translate';
import { ChangeWords } from './ChangeWords';
import { StatusChip } from './StatusChip';
import { useTranslate } from './TranslateContext';

type Fact = [label: MessageKey, words: ComponentChildren];

function FactList({ facts }: { facts: Fact[] }) {
  const translate = useTranslate();
  return (
    <dl class="card-facts numeric">
      {facts.map(([label, words]) => (
        <div key={label}>
          <dt>{translate(label)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What was read of a figure, one fact a line; what was not read has no line. */
export function FigureFacts({ figure, quote }: { figure: FigureReading; quote: string }) {
  const translate = useTranslate();
  const locale = interfaceLocale(translate('localeTag'));
  const value = describeValue(figure, translate);
  const full = formatQuantity(figure, locale, 'full');
  const other = otherScale(figure, quote, locale);
  const facts: Fact[] = [['labelValue', value]];
  if (figure.unit !== 'rank' && full !== formatQuantity(figure, locale, 'scaled'))
    facts.push(['labelInFull', full]);
  if (other !== null && other !== value) facts.push(['labelOtherScale', other]);
  if (figure.change !== null)
    facts.push([
      'labelChange',
      <ChangeWords
        change={figure.change}
        {...(figure.basis !== undefined && { basis: figure.basis })}
      />,
    ]);
  if (figure.period !== null) facts.push(['labelPeriod', formatPeriod(figure.period, translate)]);
  facts.push(['labelStatus', <StatusChip status={figure.status} />]);
  return <FactList facts={facts} />;
}

/** What was read of a target: whether it can be checked, and by when. */
export function TargetFacts({ target }: { target: TargetReading }) {
  const translate = useTranslate();
  const facts: Fact[] = [
    ['labelStrength', translate(target.strength === 'hard' ? 'strengthHard' : 'strengthSoft')],
  ];
  if (target.horizon !== null)
    facts.push(['labelHorizon', formatPeriod(target.horizon, translate)]);
  return <FactList facts={facts} />;
}
