import { statusKeys } from '../lib/format/statusKeys';
import type { FigureReading } from '../lib/notes/types';
import { useTranslate } from './TranslateContext';

export interface StatusChipProps {
  status: FigureReading['status'];
}

export function StatusChip({ status }: StatusChipProps) {
  const translate = useTranslate();
  return <span class={`chip ${status}`}>{translate(statusKeys[status])}</span>;
}
