import type { AuditReport } from './report.ts';

/** In a few words, why a rule keeps a page out of search: the text of a report that says it. */
export const blockedReasons = {
  'index/noindex-meta': 'blocked.noindex-meta',
  'index/noindex-header': 'blocked.noindex-header',
  'index/unavailable-after-past': 'blocked.unavailable-after',
  'robots/page-disallowed': 'blocked.robots',
  'http/client-error': 'blocked.status',
  'http/server-error': 'blocked.status',
  'http/unauthorised': 'blocked.login',
} as const;

export interface BlockedReason {
  readonly rule: string;
  readonly key: (typeof blockedReasons)[keyof typeof blockedReasons];
  readonly params: Readonly<Record<string, string | number>>;
}

/** What keeps the page out of search before all else; undefined where nothing does. */
export function blockedReason({ outcomes, summary }: AuditReport): BlockedReason | undefined {
  const [rule] = summary.blockedBy;
  const key = Object.entries(blockedReasons).find(([id]) => id === rule)?.[1];
  if (rule === undefined || key === undefined) return undefined;
  const found = outcomes.find((outcome) => outcome.rule === rule);
  return { rule, key, params: { status: summary.status ?? '', line: '', ...found?.params } };
}
