import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { AuditSummary } from '#shared/audit/report/report.ts';

/** A value that may be known, known to be absent, or unknown: the three look different. */
export type Known<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

/** Tells "the page has none" from "nobody could look", which a summary alone can't. */
export function knownText(
  value: string | null,
  facts: PageFacts | undefined,
  group: keyof PageFacts['document'],
): Known<string> {
  if (value !== null && value !== '') return { state: 'known', value };
  return facts?.document[group] === undefined ? { state: 'unknown' } : { state: 'absent' };
}

export function knownNumber(value: number | null): Known<number> {
  return value === null ? { state: 'unknown' } : { state: 'known', value };
}

/** What is said to robots by tags and header: absent only where both could be read. */
export function knownRobots(summary: AuditSummary, facts: PageFacts | undefined): Known<string> {
  const known = knownText(summary.robots, facts, 'robotsDirectives');
  const isHeaderUnknown = facts?.response.state !== 'present';
  return known.state === 'absent' && isHeaderUnknown ? { state: 'unknown' } : known;
}
