import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<T> =
  | { state: 'waiting' }
  | { state: 'known'; value: T }
  | { state: 'failed'; reason: string };

/**
 * Reads the library and reads it again whenever what was read has changed, in any window.
 *
 * @param query - Reads with Dexie; runs again when a dependency changes. Until it answers, the last
 *   answer stands, so that typing does not make a list flicker.
 */
export function useLiveQuery<T>(query: () => Promise<T>, dependencies: unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'waiting' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'known', value }),
      error: (error: unknown) =>
        setLive({
          state: 'failed',
          reason: error instanceof Error ? error.message : String(error),
        }),
    });
    return () => subscription.unsubscribe();
  }, dependencies);
  return live;
}
