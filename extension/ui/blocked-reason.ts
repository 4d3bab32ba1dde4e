import type { AuditReport } from '#shared/audit/report/report.ts';

import type { MessageKey } from './messages/en.data.ts';

/** In a few words, why a rule keeps a page out of search. */
export const blockedReasons = {
  'index/noindex-meta': 'blocked.noindex-meta',
  'index/noindex-header': 'blocked.noindex-header',
  'index/unavailable-after-past': 'blocked.unavailable-after',
  'robots/page-disallowed': 'blocked.robots',
  'http/client-error': 'blocked.status',
  'http/server-error': 'blocked.status',
  'http/unauthorised': 'blocked.login',
} as const satisfies Readonly<Record<string, MessageKey>>;

export interface BlockedReason {
  readonly rule: string;
  readonly key: MessageKey;
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
