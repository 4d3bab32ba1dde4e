import type { Monitor, MonitorChange } from '#shared/api/endpoints/monitors.ts';
import type { MonitorField } from '#shared/monitors/snapshot.ts';

/** Fields that say how what is watched stands; the others say what is on it, or lie behind these. */
const standingFields: readonly MonitorField[] = [
  'state',
  'status',
  'robotsStatus',
  'domainStatus',
  'vitals',
  'indexVerdict',
  'indexCoverage',
  'price',
  'availability',
  'resultsFeatures',
  'ownedFeatures',
];

/**
 * Since when an address stands as it does, ISO 8601: the newest change of its standing, newest change first in `changes`.
 * Without one among them: `isAtLeast`, since the oldest that is known, or since it is watched where these are all.
 */
export function sinceWhen(
  { createdAt }: Pick<Monitor, 'createdAt'>,
  changes: readonly MonitorChange[],
  mostListed: number,
): { readonly at: string; readonly isAtLeast: boolean } {
  const change = changes.find(({ fields }) => fields.some(({ field }) => standingFields.includes(field)));
  if (change) return { at: change.at, isAtLeast: false };
  return { at: changes.length < mostListed ? createdAt : (changes.at(-1)?.at ?? createdAt), isAtLeast: true };
}
