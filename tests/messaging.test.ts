import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading, ToPage } from '../lib/messages';
import { answerInPage, askBackground, type Handlers } from '../lib/messaging';

beforeEach(() => fakeBrowser.reset());

function handlers(changes: Partial<Handlers<ToPage>>): Handlers<ToPage> {
  const unasked = async () => {
    throw new Error('unasked');
  };
  return {
    'page:alive': unasked,
    'reading:get': unasked,
    'mark:reveal': unasked,
    'mark:step': unasked,
    'marks:save': unasked,
    'marks:show': unasked,
    'notes:changed': unasked,
    ...changes,
  };
}

type Listener = (message: unknown, sender: object, reply: (result: unknown) => void) => unknown;

/** Answers with the handlers given; the function returned asks as the browser would. */
function answering(changes: Partial<Handlers<ToPage>>, signal = new AbortController().signal) {
  const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  answerInPage(handlers(changes), signal);
  const listener = added.mock.calls[0]?.[0] as Listener;
  return (message: unknown) =>
    new Promise((resolve) => {
      if (listener(message, {}, resolve) !== true) resolve(undefined);
    });
}

describe('answering', () => {
  it('carries the reply of the handler named', async () => {
    const reading = { text: '产值增长5%' } as PageReading;
    const ask = answering({ 'reading:get': async () => reading });
    expect(await ask({ type: 'reading:get', request: null })).toEqual({ ok: true, value: reading });
  });

  it('carries an error as its sentence', async () => {
    const failing = async () => {
      throw new Error('The page has gone. Open it again.');
    };
    const ask = answering({ 'mark:reveal': failing });
    expect(await ask({ type: 'mark:reveal', request: { markId: 'figure-0' } })).toEqual({
      ok: false,
      error: 'The page has gone. Open it again.',
    });
  });

  it.each(['text', null, { kind: 'reading:get' }, { type: 'toString', request: null }])(
    'leaves %j to others',
    async (message) => {
      const ask = answering({});
      expect(await ask(message)).toBeUndefined();
    },
  );

  it('stops when the page is left', async () => {
    const leaving = new AbortController();
    answerInPage(handlers({}), leaving.signal);
    leaving.abort();
    await expect(
      fakeBrowser.runtime.sendMessage({ type: 'reading:get', request: null }),
    ).rejects.toThrow();
  });
});

describe('asking', () => {
  it('answers with an error one can act on when nobody is there', async () => {
    const reply = await askBackground('page:status', { tabId: 1 });
    expect(reply.ok).toBe(false);
  });
});
