import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../../components/NoticeBar';

/** Long enough to read it and reach for Undo. Failures stay until something else is said. */
const shownFor = 8_000;

/** What the surface said last, and how to say something. */
export function useNotice(): [Notice | null, (notice: Notice | null) => void] {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    if (notice?.tone !== 'quiet') return undefined;
    const timer = setTimeout(() => setNotice(null), shownFor);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
}
