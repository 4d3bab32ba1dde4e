import * as z from 'zod/mini';

import { parseUrl } from '#shared/kernel/url.ts';

import type { Rule } from './rule.ts';

/** What the user decided about rules. */
export const auditPreferences = z.object({
  /** Rules that stay silent: on one host, or (`null`) everywhere. */
  muted: z.array(z.object({ rule: z.string(), host: z.nullable(z.string()) })).check(z.maxLength(1_000)),
  /** Limits of rules that differ from their own, by rule id. */
  thresholds: z.record(z.string(), z.number()),
});
export type AuditPreferences = z.infer<typeof auditPreferences>;

/** Nothing muted, every limit as the rules have it. */
export const noPreferences: AuditPreferences = { muted: [], thresholds: {} };

/** The rules that are muted on the page's host. */
export function mutedRules({ muted }: AuditPreferences, pageUrl: string): ReadonlySet<string> {
  const host = hostOf(pageUrl);
  return new Set(muted.filter((entry) => entry.host === null || entry.host === host).map(({ rule }) => rule));
}

/** The user's limit within the rule's bounds; the rule's own where there is none. */
export function thresholdOf({ id, threshold }: Rule, { thresholds }: AuditPreferences): number | undefined {
  const chosen = thresholds[id];
  return threshold && chosen !== undefined ? Math.min(Math.max(chosen, threshold.min), threshold.max) : undefined;
}

/** With a rule muted on the page's host, or heard there again. */
export function withMuted(
  preferences: AuditPreferences,
  { rule, host, isMuted }: { readonly rule: string; readonly host: string | null; readonly isMuted: boolean },
): AuditPreferences {
  const others = preferences.muted.filter((entry) => entry.rule !== rule || entry.host !== host);
  return { ...preferences, muted: isMuted ? [...others, { rule, host }] : others };
}

/** The host by which a page's site is muted; empty for a file. */
export function hostOf(pageUrl: string): string {
  return parseUrl(pageUrl)?.host ?? '';
}
