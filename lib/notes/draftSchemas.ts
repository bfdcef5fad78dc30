import * as v from 'valibot';

/*
 * Bounds are far above anything a reader makes by hand: they keep a hostile page from filling the
 * library, and never stand in a reader's way. Unknown fields are dropped, not stored.
 */

const text = (most: number) =>
  v.pipe(
    v.string('expected text'),
    v.maxLength(most, `expected at most ${most.toLocaleString('en')} characters`),
  );
const words = (most: number) =>
  v.pipe(
    text(most),
    v.check((value) => value.trim() !== '', 'expected words'),
  );
const finite = v.pipe(v.number('expected a number'), v.finite('expected a finite number'));
const offset = v.pipe(
  v.number('expected a whole number from 0'),
  v.safeInteger('expected a whole number from 0'),
  v.minValue(0, 'expected a whole number from 0'),
);
const oneOf = <const T extends string>(...choices: T[]) =>
  v.picklist(choices, `expected one of ${choices.join(', ')}`);

const webProtocols = ['http:', 'https:', 'file:'];
const address = v.pipe(
  text(8_192),
  v.check(
    (value) => URL.canParse(value) && webProtocols.includes(new URL(value).protocol),
    'expected an http or https address',
  ),
);

const isoDate =
  /^\d{4}(-\d{2}){0,2}$|^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

export const articleSchema = v.object({
  title: text(2_000),
  byline: v.nullable(text(2_000)),
  site: v.nullable(text(500)),
  published: v.nullable(
    v.pipe(text(40), v.regex(isoDate, 'expected an ISO date such as 2024-05-18')),
  ),
  language: oneOf('zh-Hans', 'zh-Hant', 'en', 'other'),
  url: address,
  canonicalUrl: address,
  text: words(5_000_000),
});

const anchorSchema = v.object({
  quote: v.object({
    type: v.literal('TextQuoteSelector', 'expected TextQuoteSelector'),
    exact: words(200_000),
    prefix: text(10_000),
    suffix: text(10_000),
  }),
  position: v.pipe(
    v.object({
      type: v.literal('TextPositionSelector', 'expected TextPositionSelector'),
      start: offset,
      end: offset,
    }),
    v.check(({ start, end }) => start < end, 'expected an end after its start'),
  ),
  rival: v.exactOptional(
    v.pipe(v.number('expected a number'), v.finite('expected a finite number')),
  ),
});

export const figureSchema = v.object({
  value: finite,
  high: v.exactOptional(finite),
  unit: words(200),
  counter: v.exactOptional(text(200)),
  bound: oneOf('=', '~', '>', '<', '>=', '<='),
  change: v.nullable(oneOf('up', 'down')),
  basis: v.exactOptional(text(500)),
  indicator: v.nullable(text(2_000)),
  indicatorId: v.exactOptional(text(200)),
  period: v.nullable(text(200)),
  status: oneOf('actual', 'estimate', 'target'),
});

export const targetSchema = v.object({
  strength: oneOf('hard', 'soft'),
  horizon: v.nullable(text(200)),
});

const bodySchema = text(100_000);
const tagsSchema = v.pipe(
  v.array(words(200), 'expected a list of tags'),
  v.maxLength(200, 'expected at most 200 tags'),
);

export const noteSchema = v.pipe(
  v.object({
    kind: oneOf('figure', 'target', 'highlight'),
    anchor: anchorSchema,
    figure: v.nullable(figureSchema),
    target: v.nullable(targetSchema),
    body: bodySchema,
    tags: tagsSchema,
  }),
  v.forward(
    v.check(
      ({ kind, figure }) => (kind === 'figure') === (figure !== null),
      'expected a reading for a figure, and null for anything else',
    ),
    ['figure'],
  ),
  v.forward(
    v.check(
      ({ kind, target }) => (kind === 'target') === (target !== null),
      'expected a reading for a target, and null for anything else',
    ),
    ['target'],
  ),
);

export const changesSchema = v.object({
  body: v.exactOptional(bodySchema),
  tags: v.exactOptional(tagsSchema),
  figure: v.exactOptional(v.nullable(figureSchema)),
  target: v.exactOptional(v.nullable(targetSchema)),
});

export const saveRequestSchema = v.object({
  article: articleSchema,
  notes: v.pipe(
    v.array(noteSchema, 'expected a list of notes'),
    v.maxLength(10_000, 'expected at most 10,000 notes'),
  ),
});

export const idSchema = v.pipe(
  v.string('expected the id of a note'),
  v.uuid('expected the id of a note'),
);
export const idsSchema = v.pipe(
  v.array(idSchema, 'expected a list of ids'),
  v.maxLength(100_000, 'expected at most 100,000 ids'),
);
