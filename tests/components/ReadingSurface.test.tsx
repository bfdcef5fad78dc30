// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../components/PageState';
import { ReadingSurface, type ReadingSurfaceProps } from '../../components/ReadingSurface';
import type { DisplacedNote } from '../../lib/messages';
import { article, marks, noteOn, readingOf } from './fixtures';
import { expectAccessible, renderIn } from './renderIn';

const [output, growth, target] = marks;
const read: PageState = { state: 'read', reading: readingOf(), notes: [noteOn(growth)] };

function props(changes: Partial<ReadingSurfaceProps> = {}): ReadingSurfaceProps {
  return {
    page: read,
    query: '',
    onQuery: vi.fn(),
    found: null,
    recent: [],
    notice: null,
    onReveal: vi.fn(),
    onSave: vi.fn(() => Promise.resolve()),
    onShow: vi.fn(),
    onExport: vi.fn(),
    onChangeBody: vi.fn(),
    onDelete: vi.fn(),
    onAllow: vi.fn(),
    onReadAnyway: vi.fn(),
    onRetry: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenLibrary: vi.fn(),
    onOpenOptions: vi.fn(),
    ...changes,
  };
}

function show(changes: Partial<ReadingSurfaceProps> = {}) {
  const given = props(changes);
  return { given, ...renderIn('en', <ReadingSurface {...given} />) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = () =>
  within(screen.getByRole('list', { name: 'Figures and targets in this article' })).getAllByRole(
    'listitem',
  );

describe('an article', () => {
  test('is listed in text order with indicator, wording, change, period and status', () => {
    show();
    expect(screen.getByRole('heading', { name: article.title })).toBeTruthy();
    expect(rows()).toHaveLength(3);
    const [first, second, third] = rows().map(({ textContent }) => textContent);
    expect(first).toContain('地区生产总值2024Estimate约73.2亿元');
    expect(second).toContain('6.8% ▲ up · year on year');
    expect(third).toContain('Target2027');
  });

  test('tells how many of each kind there are, and filters by them', () => {
    show();
    expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      'All 3',
      'Figures 2',
      'Targets 1',
      'Notes 1',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: /Targets/ }));
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toContain(target.quote);
  });

  test('is shown at the place pressed', () => {
    const { given } = show();
    fireEvent.click(within(rows()[1] as HTMLElement).getAllByRole('button')[0] as HTMLElement);
    expect(given.onReveal).toHaveBeenCalledWith(growth);
  });

  test('is walked through with the arrow keys', () => {
    show();
    const places = rows().map((row) => within(row).getAllByRole('button')[0] as HTMLElement);
    places[0]?.focus();
    fireEvent.keyDown(places[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(places[1]);
    fireEvent.keyDown(places[1] as HTMLElement, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(places[0]);
  });

  test('can have its marks turned off', () => {
    const { given } = show();
    const marksSwitch = screen.getByRole('switch', { name: 'Marks' });
    expect(marksSwitch.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(marksSwitch);
    expect(given.onShow).toHaveBeenCalledWith(false);
  });

  test('without figures says so', () => {
    show({ page: { state: 'read', reading: readingOf([], []), notes: [] } });
    expect(screen.getByRole('heading', { name: 'No figures or targets here' })).toBeTruthy();
  });
});

describe('saving', () => {
  test('a star saves an unsaved mark and takes a saved one back', () => {
    const { given } = show();
    expect(button('Save 6.8%').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('Save 6.8%'));
    expect(given.onDelete).toHaveBeenCalledWith(noteOn(growth));
    expect(button('Save 约73.2亿元').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button('Save 约73.2亿元'));
    expect(given.onSave).toHaveBeenCalledWith([output]);
  });

  test('a note counts as saved although the page has not heard of it yet, and a deleted one does not', () => {
    const stale = { ...output, noteId: 'note-deleted-elsewhere' };
    const reading = readingOf([], [stale, growth, target]);
    show({ page: { state: 'read', reading, notes: [noteOn(growth)] } });
    expect(button('Save 6.8%').getAttribute('aria-pressed')).toBe('true');
    expect(button('Save 约73.2亿元').getAttribute('aria-pressed')).toBe('false');
  });

  test('"Save all" saves what is not saved, once, and says it is at work', async () => {
    let finish: () => void = () => undefined;
    const onSave = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    show({ onSave });
    fireEvent.click(button('Save all'));
    expect(onSave).toHaveBeenCalledWith([output, target]);
    fireEvent.click(button('Saving…'));
    expect(onSave).toHaveBeenCalledOnce();
    finish();
    await waitFor(() => expect(button('Save all')).toBeTruthy());
  });

  test('a filtered list saves what it shows, and its button says so', () => {
    const { given } = show();
    fireEvent.click(screen.getByRole('radio', { name: /Targets/ }));
    fireEvent.click(button('Save these 1'));
    expect(given.onSave).toHaveBeenCalledWith([target]);
  });

  test('with nothing left there is nothing to press', () => {
    const { given } = show({
      page: { state: 'read', reading: readingOf(), notes: marks.map((mark) => noteOn(mark)) },
    });
    fireEvent.click(button('All saved'));
    expect(given.onSave).not.toHaveBeenCalled();
  });
});

describe('notes', () => {
  test('are edited in place', () => {
    const { given } = show();
    fireEvent.click(screen.getByRole('radio', { name: /Notes/ }));
    fireEvent.click(button('Add note'));
    const field = screen.getByRole('textbox', { name: 'Note' });
    fireEvent.input(field, { target: { value: 'Ask the bureau.' } });
    fireEvent.click(button('Done'));
    expect(given.onChangeBody).toHaveBeenCalledWith(noteOn(growth), 'Ask the bureau.');
  });

  test('changed and lost ones come first, old and new wording side by side', () => {
    const changed: DisplacedNote = { state: 'changed', note: noteOn(growth, { id: 'changed' }) };
    changed.note.anchor.quote.exact = '6.5%';
    const lost: DisplacedNote = { state: 'lost', note: noteOn(target, { id: 'lost' }) };
    const listed = [output, { ...growth, noteId: 'changed' }, target];
    const notes = [changed.note, lost.note];
    const { given } = show({
      page: { state: 'read', reading: readingOf([changed, lost], listed), notes },
    });
    const heading = screen.getByRole('heading', { name: 'Notes to check' });
    const list = heading.nextElementSibling as HTMLElement;
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toContain('6.5% → 6.8%');
    expect(second?.textContent).toContain('Lost');
    expect(heading.compareDocumentPosition(rows()[0] as Node)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    fireEvent.click(button('Delete “6.5%”'));
    expect(given.onDelete).toHaveBeenCalledWith(changed.note);
  });

  test('are exported in three formats once there are any', () => {
    const { given, unmount } = show();
    const group = screen.getByRole('group', { name: 'Export this article' });
    for (const [name, format] of [
      ['Markdown', 'markdown'],
      ['CSV', 'csv'],
      ['JSON', 'json'],
    ] as const) {
      fireEvent.click(within(group).getByRole('button', { name }));
      expect(given.onExport).toHaveBeenLastCalledWith(format);
    }
    unmount();
    show({ page: { state: 'read', reading: readingOf(), notes: [] } });
    expect((button('CSV') as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('search', () => {
  test('takes the place of the page until it is cleared', () => {
    const found = [{ article, notes: [noteOn(output)] }];
    const { given } = show({ query: '产值', found });
    const results = screen.getByRole('region', { name: 'Search results' });
    expect(within(results).getByRole('link', { name: article.title })).toHaveProperty(
      'href',
      article.url,
    );
    expect(within(results).getByText('约73.2亿元')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Search saved notes' }), {
      key: 'Escape',
    });
    expect(given.onQuery).toHaveBeenCalledWith('');
  });

  test('that finds nothing says what was looked for', () => {
    show({ query: 'tin', found: [] });
    expect(screen.getByText(/Nothing saved matches “tin”/)).toBeTruthy();
  });
});

describe('pages that are not read', () => {
  test('without access: asks for the site or for all', () => {
    const { given } = show({ page: { state: 'no-access', site: 'news.example.com' } });
    fireEvent.click(button('Allow on news.example.com'));
    expect(given.onAllow).toHaveBeenLastCalledWith('site');
    fireEvent.click(button('Allow on every site'));
    expect(given.onAllow).toHaveBeenLastCalledWith('everywhere');
  });

  test('without access and without an address: asks for all only', () => {
    show({ page: { state: 'no-access', site: null } });
    expect(screen.queryByRole('button', { name: /Allow on null/ })).toBeNull();
    expect(button('Allow on every site')).toBeTruthy();
  });

  test('not an article: can be read anyway', () => {
    const { given } = show({ page: { state: 'declined' } });
    fireEvent.click(button('Read this page anyway'));
    expect(given.onReadAnyway).toHaveBeenCalledOnce();
  });

  test('failed: says why, aloud, and tries again', () => {
    const { given } = show({ page: { state: 'failed', reason: 'The page did not answer.' } });
    expect(screen.getByRole('alert').textContent).toContain('The page did not answer.');
    fireEvent.click(button('Try again'));
    expect(given.onRetry).toHaveBeenCalledOnce();
  });

  test('recent articles are offered instead', () => {
    show({ page: { state: 'not-readable' }, recent: [{ article, notes: 2 }] });
    expect(screen.getByRole('link', { name: article.title })).toHaveProperty('href', article.url);
  });
});

test('a deletion is told and can be undone', () => {
  const onUndo = vi.fn();
  show({ notice: { words: 'Note deleted.', tone: 'quiet', onUndo } });
  expect(screen.getByText('Note deleted.').parentElement?.getAttribute('role')).toBe('status');
  fireEvent.click(button('Undo'));
  expect(onUndo).toHaveBeenCalledOnce();
});

test('the side panel does not offer to open itself', () => {
  show({ onOpenPanel: null });
  expect(screen.queryByRole('button', { name: 'Open side panel' })).toBeNull();
  expect(button('Open library')).toBeTruthy();
});

const lost: DisplacedNote = { state: 'lost', note: noteOn(target) };
const states: [string, Partial<ReadingSurfaceProps>][] = [
  ['an article', {}],
  ['displaced notes', { page: { state: 'read', reading: readingOf([lost]), notes: [lost.note] } }],
  ['loading', { page: { state: 'loading' } }],
  ['no access', { page: { state: 'no-access', site: 'news.example.com' } }],
  ['not readable', { page: { state: 'not-readable' }, recent: [{ article, notes: 2 }] }],
  ['declined', { page: { state: 'declined' } }],
  ['failed', { page: { state: 'failed', reason: 'No.' } }],
  ['search', { query: '产值', found: [{ article, notes: [noteOn(output, { body: 'x' })] }] }],
  ['a notice', { notice: { words: 'Note deleted.', tone: 'quiet', onUndo: () => undefined } }],
];
test.each(states)('axe finds nothing: %s', async (_, changes) => {
  const { container } = renderIn('zh_CN', <ReadingSurface {...props(changes)} />);
  await expectAccessible(container);
});
