import { type Browser, browser } from 'wxt/browser';
import type { Result, ToBackground, ToPage } from './messages';

interface Exchange {
  request: unknown;
  reply: unknown;
}

type Sender = Browser.runtime.MessageSender;

/** One function a message; a missing one does not compile. A thrown error crosses as `{ok: false}`. */
export type Handlers<M> = {
  [K in keyof M]: M[K] extends Exchange
    ? (request: M[K]['request'], sender: Sender) => Promise<M[K]['reply']>
    : never;
};

interface Envelope {
  type: string;
  request: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'type' in message;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isResult(reply: unknown): reply is Result<never> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}

/** Answers every message of one direction until the signal aborts. Register it synchronously. */
function answer<M>(handlers: Handlers<M>, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Sender,
    reply: (result: Result<unknown>) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.type)) return undefined;
    const handle = handlers[message.type as keyof M] as (
      request: unknown,
      sender: Sender,
    ) => Promise<unknown>;
    handle(message.request, sender).then(
      (value) => reply({ ok: true, value }),
      (error: unknown) => reply({ ok: false, error: sentence(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

export function answerInBackground(handlers: Handlers<ToBackground>): void {
  answer(handlers);
}

export function answerInPage(handlers: Handlers<ToPage>, signal: AbortSignal): void {
  answer(handlers, signal);
}

async function carried(send: () => Promise<unknown>): Promise<Result<never>> {
  try {
    const reply = await send();
    if (isResult(reply)) return reply;
    return { ok: false, error: 'Nobody answered. Reload the page and try again.' };
  } catch (error) {
    return { ok: false, error: sentence(error) };
  }
}

/** Asks the background; never throws. */
export function askBackground<K extends keyof ToBackground>(
  type: K,
  request: ToBackground[K]['request'],
): Promise<Result<ToBackground[K]['reply']>> {
  return carried(() => browser.runtime.sendMessage({ type, request }));
}

/** Asks the annotator in a tab's top frame; never throws. `{ok: false}` where none is there. */
export function askPage<K extends keyof ToPage>(
  tabId: number,
  type: K,
  request: ToPage[K]['request'],
): Promise<Result<ToPage[K]['reply']>> {
  return carried(() => browser.tabs.sendMessage(tabId, { type, request }, { frameId: 0 }));
}
