// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { LibraryView, type LibraryViewProps } from '../../components/LibraryView';
import { OptionsView, type OptionsViewProps } from '../../components/OptionsView';
import { WelcomeView } from '../../components/WelcomeView';
import { article, marks, noteOn } from './fixtures';
import { expectAccessible, renderIn } from './renderIn';

const note = noteOn(marks[0]);

const library = (changes: Partial<LibraryViewProps> = {}): LibraryViewProps => ({
  query: '',
  onQuery: vi.fn(),
  groups: [{ article, notes: [note] }],
  failure: null,
  onMore: null,
  notice: null,
  onChangeBody: vi.fn(),
  onDelete: vi.fn(),
  ...changes,
});

const options = (changes: Partial<OptionsViewProps> = {}): OptionsViewProps => ({
  access: 'click',
  sites: [],
  onSelect: vi.fn(),
  onAdd: vi.fn(),
  onRemove: vi.fn(),
  counts: { articles: 3, notes: 1250 },
  onExportEverything: vi.fn(),
  notice: null,
  ...changes,
});

const button = (name: string) => screen.getByRole('button', { name });

test('the library lists notes under their articles and deletes them', () => {
  const given = library();
  renderIn('en', <LibraryView {...given} />);
  const list = screen.getByRole('list', { name: article.title });
  expect(within(list).getByText('约73.2亿元')).toBeTruthy();
  fireEvent.click(button('Delete “约73.2亿元”'));
  expect(given.onDelete).toHaveBeenCalledWith(note);
});

test('an empty library says how to fill it, one that cannot be read says so', () => {
  const { unmount } = renderIn('en', <LibraryView {...library({ groups: [] })} />);
  expect(screen.getByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
  unmount();
  renderIn('en', <LibraryView {...library({ groups: null, failure: 'UnknownError' })} />);
  expect(screen.getByRole('alert').textContent).toContain('UnknownError');
  expect(screen.queryByText('Nothing saved yet')).toBeNull();
});

test('options tell where it reads and change it', () => {
  const given = options();
  renderIn('en', <OptionsView {...given} />);
  expect(screen.getByRole('radio', { name: /Only when I click/ })).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: /On every news page/ }));
  expect(given.onSelect).toHaveBeenCalledWith('every');
  expect(screen.getByText('1,250')).toBeTruthy();
  fireEvent.click(button('Export everything (JSON)'));
  expect(given.onExportEverything).toHaveBeenCalledOnce();
});

test('a chosen site is added by any part of its address, and taken back', () => {
  const given = options({ access: 'chosen', sites: ['old.example.com'] });
  renderIn('en', <OptionsView {...given} />);
  const field = screen.getByRole('textbox', { name: 'Site to allow' });
  fireEvent.input(field, { target: { value: 'https://news.example.com/today?x=1' } });
  fireEvent.click(button('Allow'));
  expect(given.onAdd).toHaveBeenCalledWith('news.example.com');
  fireEvent.click(button('Withdraw access from old.example.com'));
  expect(given.onRemove).toHaveBeenCalledWith('old.example.com');
});

test('what is no site is refused with what was written', () => {
  const given = options({ access: 'chosen' });
  renderIn('en', <OptionsView {...given} />);
  const field = screen.getByRole('textbox', { name: 'Site to allow' });
  fireEvent.input(field, { target: { value: 'the news' } });
  fireEvent.click(button('Allow'));
  expect(given.onAdd).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('“the news” is not the address');
});

test('the welcome page asks one question and says when it is answered', () => {
  const { counts: _, onExportEverything: __, ...given } = options({ access: null });
  const { unmount } = renderIn('zh_CN', <WelcomeView {...given} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('标尺可以在哪里阅读？');
  expect(
    screen.getAllByRole('radio').filter((radio) => 'checked' in radio && radio.checked),
  ).toEqual([]);
  expect(screen.queryByText(/完成。/)).toBeNull();
  unmount();
  renderIn('zh_CN', <WelcomeView {...given} access="every" />);
  expect(screen.getByText(/完成。/)).toBeTruthy();
});

test.each([
  ['library', <LibraryView {...library({ onMore: () => undefined })} />],
  ['library, empty', <LibraryView {...library({ groups: [] })} />],
  ['options', <OptionsView {...options({ access: 'chosen', sites: ['a.example'] })} />],
  ['welcome', <WelcomeView {...options()} />],
])('axe finds nothing: %s', async (_, view) => {
  const { container } = renderIn('zh_TW', view);
  await expectAccessible(container);
});
