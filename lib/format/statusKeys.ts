import type { Status } from '../figures/types';
import type { MessageKey } from '../translate';

export const statusKeys = {
  actual: 'statusActual',
  estimate: 'statusEstimate',
  target: 'statusTarget',
} as const satisfies Record<Status, MessageKey>;
