import { Icon } from './Icon';
import { useTranslate } from './TranslateContext';

export type ExportFormat = 'markdown' | 'csv' | 'json';

/** Names of formats are the same in every language. */
const names: Record<ExportFormat, string> = { markdown: 'Markdown', csv: 'CSV', json: 'JSON' };

export interface ExportButtonsProps {
  /** Notes there are to export. */
  notes: number;
  onExport: (format: ExportFormat) => void;
}

export function ExportButtons({ notes, onExport }: ExportButtonsProps) {
  const translate = useTranslate();
  const label = translate('exportLabel');
  return (
    <fieldset class="exports">
      <legend class="visually-hidden">{label}</legend>
      <Icon name="download" />
      {(Object.keys(names) as ExportFormat[]).map((format) => (
        <button
          key={format}
          class="button plain"
          type="button"
          disabled={notes === 0}
          title={translate(notes === 0 ? 'exportNeedsNotes' : 'exportLabel')}
          onClick={() => onExport(format)}
        >
          {names[format]}
        </button>
      ))}
    </fieldset>
  );
}
