// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ReadingCard, type ReadingCardProps } from '../../components/ReadingCard';
import { growth, output } from './readings';
import { expectAccessible, renderIn } from './renderIn';

function props(changes: Partial<ReadingCardProps> = {}): ReadingCardProps {
  return {
    quote: '约73.2亿元',
    was: null,
    figure: output,
    target: null,
    save: { state: 'unsaved' },
    body: '',
    onSave: vi.fn(),
    onSaveNote: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve()),
    onClose: vi.fn(),
    ...changes,
  };
}

const fact = (label: string) => screen.getByText(label).nextElementSibling?.textContent;

describe('the reading', () => {
  test('of money says value, every digit, the other scale, period and status', () => {
    renderIn('en', <ReadingCard {...props()} />);
    expect(screen.getByRole('dialog').getAttribute('aria-labelledby')).toBeTruthy();
    expect(screen.getByText('约73.2亿元')).toBeTruthy();
    expect(fact('Value')).toBe('about CNY 7.32 billion');
    expect(fact('In full')).toBe('CNY 7,320,000,000');
    expect(fact('Period')).toBe('2024');
    expect(fact('Status')).toBe('Estimate');
  });

  test('gives a Chinese reader of a Chinese text the English scale', () => {
    renderIn('zh_CN', <ReadingCard {...props()} />);
    expect(fact('数值')).toBe('约73.2亿元');
    expect(fact('另一计量')).toBe('CNY 7.32 billion');
    expect(fact('时期')).toBe('2024年');
  });

  test('of a change says its direction in words and what it is measured against', () => {
    renderIn('en', <ReadingCard {...props({ quote: '6.8%', figure: growth })} />);
    expect(fact('Change')).toBe('▲ up · year on year');
    expect(fact('Period')).toBe('Q3 2024');
    expect(screen.queryByText('In full')).toBeNull();
  });

  test('of a target says whether it can be checked and by when', () => {
    const target = { strength: 'hard', horizon: '2027' } as const;
    renderIn('en', <ReadingCard {...props({ figure: null, target })} />);
    expect(fact('Strength')).toBe('Hard: it can be checked');
    expect(fact('By')).toBe('2027');
  });

  test('shows the words that were saved where the page has changed', () => {
    renderIn('en', <ReadingCard {...props({ quote: '5.2%', was: '5.3%', figure: growth })} />);
    expect(screen.getByText('5.3%').tagName).toBe('DEL');
  });
});

describe('saving', () => {
  test('is said to be done only when it is', () => {
    const unsaved = renderIn('en', <ReadingCard {...props()} />);
    expect(screen.queryByText('Saved')).toBeNull();
    unsaved.unmount();
    renderIn('en', <ReadingCard {...props({ save: { state: 'saved' } })} />);
    const button = screen.getByRole('button', { name: 'Saved' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByRole('status').some((live) => live.textContent === 'Saved')).toBe(true);
  });

  test('says why it failed and tries again', () => {
    const failed = props({ save: { state: 'failed', reason: 'The disk is full.' } });
    renderIn('en', <ReadingCard {...failed} />);
    expect(screen.getByRole('alert').textContent).toBe('Not saved. The disk is full.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(failed.onSave).toHaveBeenCalledOnce();
  });

  test('is not asked for twice', () => {
    const saving = props({ save: { state: 'saving' } });
    renderIn('en', <ReadingCard {...saving} />);
    fireEvent.click(screen.getByRole('button', { name: 'Saving…' }));
    expect(saving.onSave).not.toHaveBeenCalled();
  });
});

describe('a note', () => {
  test('is written and handed over without the mouse', () => {
    const given = props();
    renderIn('en', <ReadingCard {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add note' }));
    const field = screen.getByRole('textbox', { name: 'Note' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Compare with **last year**.' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(given.onSaveNote).toHaveBeenCalledWith('Compare with **last year**.');
  });

  test('given up with Escape leaves the card open and the words as they were', () => {
    const given = props({ body: 'Old words' });
    renderIn('en', <ReadingCard {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Edit note' }));
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(screen.getByText('Old words')).toBeTruthy();
    expect(given.onSaveNote).not.toHaveBeenCalled();
    expect(given.onClose).not.toHaveBeenCalled();
  });
});

test('copying hands over quote and reading, and says when it is done', async () => {
  const given = props();
  renderIn('en', <ReadingCard {...given} />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(given.onCopy).toHaveBeenCalledWith(
    '约73.2亿元\n地区生产总值, about CNY 7.32 billion, 2024, Estimate',
  );
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
});

test('a refused clipboard is said', async () => {
  renderIn('en', <ReadingCard {...props({ onCopy: () => Promise.reject(new Error('no')) })} />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/clipboard refused/)).toBeTruthy();
});

test('Escape closes, and no key reaches the page', () => {
  const given = props();
  const pageKeys = vi.fn();
  document.addEventListener('keydown', pageKeys);
  renderIn('en', <ReadingCard {...given} />);
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'j' });
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  document.removeEventListener('keydown', pageKeys);
  expect(pageKeys).not.toHaveBeenCalled();
  expect(given.onClose).toHaveBeenCalledOnce();
});

test.each([
  ['unsaved', props()],
  ['failed', props({ save: { state: 'failed', reason: 'The disk is full.' } })],
  ['target', props({ figure: null, target: { strength: 'soft', horizon: null } })],
])('axe finds nothing: %s', async (_, given) => {
  const { container } = renderIn('zh_TW', <ReadingCard {...given} />);
  await expectAccessible(container);
});
