import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** `?tabId=123` looks at that tab, so that a surface can be opened in a tab of its own. */
function tabInAddress(): number | null {
  const given = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
  return Number.isInteger(given) ? given : null;
}

/** The tab the reader looks at in this window, or the one named in the address; `null` until known. */
export function useActiveTab(): number | null {
  const named = tabInAddress();
  const [tabId, setTabId] = useState<number | null>(named);
  useEffect(() => {
    if (named !== null) return undefined;
    let following = true;
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (following && active?.id !== undefined) setTabId(active.id);
    };
    const onActivated = () => void look();
    void look();
    browser.tabs.onActivated.addListener(onActivated);
    return () => {
      following = false;
      browser.tabs.onActivated.removeListener(onActivated);
    };
  }, [named]);
  return tabId;
}
