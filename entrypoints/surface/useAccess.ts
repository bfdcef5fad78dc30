import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Access } from '../../components/AccessChoice';
import type { AccessSettingsProps } from '../../components/AccessSettings';
import type { Notice } from '../../components/NoticeBar';
import { anySite } from './anySite';
import { askAccess, patternsOf } from './askAccess';
import { translate } from './renderSurface';

/** `https://news.example.com/*` → `news.example.com` */
const hostIn = (pattern: string) => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
const isEverySite = (pattern: string) => pattern === '<all_urls>' || hostIn(pattern) === '*';

/** The sites the browser lets the extension read, as match patterns; `null` until known. */
function useGrantedOrigins(): string[] | null {
  const [origins, setOrigins] = useState<string[] | null>(null);
  useEffect(() => {
    const look = async () => setOrigins((await browser.permissions.getAll()).origins ?? []);
    const onChange = () => void look();
    void look();
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    return () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  }, []);
  return origins;
}

/**
 * Where the extension may read, and how to change it. The browser's own permissions are the only
 * record, so that what is shown is what holds.
 *
 * @param unanswered - What no access means: the reader's choice, or a question not yet answered.
 */
export function useAccess(
  unanswered: 'click' | null,
  say: (notice: Notice | null) => void,
): Omit<AccessSettingsProps, 'legend'> {
  const known = useGrantedOrigins();
  const origins = known ?? [];
  const [wish, setWish] = useState<Access | null>(null);
  const sites = [
    ...new Set(origins.filter((one) => !isEverySite(one)).flatMap((one) => hostIn(one) ?? [])),
  ];
  const granted = origins.some(isEverySite) ? 'every' : sites.length > 0 ? 'chosen' : null;
  const fail = (words: string) => say({ words, tone: 'alarm', onUndo: null });

  async function give(patterns: string[]): Promise<void> {
    if (await askAccess(patterns)) say(null);
    else fail(translate('accessRefused'));
  }

  async function withdraw(patterns: string[]): Promise<void> {
    if (patterns.length === 0) return;
    const done = await browser.permissions.remove({ origins: patterns }).catch(() => false);
    if (done) say(null);
    else fail(translate('accessFixed'));
  }

  return {
    access: known === null ? null : (granted ?? wish ?? unanswered),
    sites,
    onSelect(access) {
      // Everything else is withdrawn from what there is; only this needs the browser's question.
      if (access === 'every') void give(anySite);
      else void withdraw(access === 'click' ? origins : origins.filter(isEverySite));
      setWish(access === 'every' ? null : access);
    },
    onAdd: (host) => void give(patternsOf(host)),
    onRemove: (host) => void withdraw(origins.filter((one) => hostIn(one) === host)),
  };
}
