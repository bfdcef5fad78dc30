import { type Access, AccessChoice } from './AccessChoice';
import { SiteList, type SiteListProps } from './SiteList';

export interface AccessSettingsProps extends SiteListProps {
  /** The question, for screen readers. */
  legend: string;
  access: Access | null;
  onSelect: (access: Access) => void;
}

/** The choice, and the list of sites where that is what was chosen. */
export function AccessSettings({ legend, access, onSelect, ...sites }: AccessSettingsProps) {
  return (
    <>
      <AccessChoice legend={legend} selected={access} onSelect={onSelect} />
      {access === 'chosen' && <SiteList {...sites} />}
    </>
  );
}
