import { addDays } from '#shared/kernel/day.ts';

import { googleUpdates } from './google-updates.data.ts';
import type { Happening } from './happened-near.ts';

/** Google's announced ranking updates as things that happened. */
export const googleHappenings: readonly Happening[] = googleUpdates.map(({ days, from, name }) => ({
  kind: 'google-update',
  name,
  from,
  to: addDays(from, days),
}));
