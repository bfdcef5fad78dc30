import { useId, useState } from 'preact/hooks';
import { hostOf } from '../lib/format/hostOf';
import { Icon } from './Icon';
import { useTranslate } from './TranslateContext';

export interface SiteListProps {
  /** Hosts: `news.example.com`, `*.example.com`. */
  sites: string[];
  onAdd: (host: string) => void;
  onRemove: (host: string) => void;
}

/** The sites a reader has chosen, with a field for one more. */
export function SiteList({ sites, onAdd, onRemove }: SiteListProps) {
  const translate = useTranslate();
  const id = useId();
  const [written, setWritten] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <div class="sites">
      <p class="quiet" id={`${id}-sites`}>
        {translate('accessSites')}
      </p>
      {sites.length === 0 ? (
        <p class="quiet">{translate('accessSitesNone')}</p>
      ) : (
        <ul class="site-list" aria-labelledby={`${id}-sites`}>
          {sites.map((site) => (
            <li key={site}>
              {site}
              <button
                class="button plain icon-only"
                type="button"
                aria-label={translate('accessRemove', site)}
                title={translate('accessRemove', site)}
                onClick={() => onRemove(site)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          const host = hostOf(written);
          setRefused(host === null ? written : null);
          if (host === null) return;
          setWritten('');
          onAdd(host);
        }}
      >
        <label class="visually-hidden" for={id}>
          {translate('accessAddLabel')}
        </label>
        <input
          class="field"
          id={id}
          value={written}
          placeholder="news.example.com"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={refused !== null}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <button class="button" type="submit">
          {translate('accessAdd')}
        </button>
      </form>
      {refused !== null && (
        <p class="alarm" role="alert">
          {translate('accessAddInvalid', refused)}
        </p>
      )}
    </div>
  );
}
