import type { AlertState } from '#shared/alerts/alert-state.ts';

import type { SiteAlertEvent, SiteAlertRule } from './alert-records.ts';
import { openDatabase } from './database.ts';
import type { KeywordKey } from './keyword-key.ts';
import { announceKeywords } from './keyword-news.ts';

/** More than anybody reads; the oldest go first. */
const mostEvents = 500;

/** Rules of a site as far as this browser knows them. */
export async function loadAlertRules(domain: string): Promise<readonly SiteAlertRule[]> {
  const all = await (await openDatabase()).getAll('alertRules');
  return all.filter((rule) => rule.domain === domain);
}

export async function storeAlertRule(rule: SiteAlertRule): Promise<void> {
  await (await openDatabase()).put('alertRules', rule);
  announceKeywords();
}

/** Copies of the rules that the backend has; those that it has no more go. */
export async function storeRuleCopies(domain: string, copies: readonly SiteAlertRule[]): Promise<void> {
  const { done, store } = (await openDatabase()).transaction('alertRules', 'readwrite');
  const kept = new Set(copies.map(({ id }) => id));
  for (const before of await store.getAll()) {
    if (before.domain === domain && before.isAtBackend && !kept.has(before.id)) await store.delete(before.id);
  }
  for (const copy of copies) await store.put(copy);
  await done;
}

/** With all that it remembers. */
export async function dropAlertRule(id: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(['alertRules', 'alertStates'], 'readwrite');
  void transaction.objectStore('alertRules').delete(id);
  void transaction.objectStore('alertStates').delete(IDBKeyRange.bound([id], [id, [[]]]));
  await transaction.done;
  announceKeywords();
}

/** What a rule remembers of a keyword; undefined before its first check. */
export async function loadAlertState(ruleId: string, keyword: KeywordKey): Promise<AlertState | undefined> {
  return (await (await openDatabase()).get('alertStates', [ruleId, keyword]))?.state;
}

export async function saveAlertState(ruleId: string, keyword: KeywordKey, state: AlertState): Promise<void> {
  await (await openDatabase()).put('alertStates', { ruleId, keyword, state });
}

/** Newest first: ids sort by their time. */
export async function loadAlertEvents(domain: string): Promise<readonly SiteAlertEvent[]> {
  const all = await (await openDatabase()).getAll('alertEvents');
  return all.filter((each) => each.domain === domain).toReversed();
}

/** Stores each once. Returns those that were new. */
export async function addAlertEvents(events: readonly SiteAlertEvent[]): Promise<readonly SiteAlertEvent[]> {
  const { done, store } = (await openDatabase()).transaction('alertEvents', 'readwrite');
  const added: SiteAlertEvent[] = [];
  for (const each of events) {
    if (await store.getKey(each.id)) continue;
    await store.put(each);
    added.push(each);
  }
  const keys = await store.getAllKeys();
  for (const key of keys.slice(0, Math.max(0, keys.length - mostEvents))) await store.delete(key);
  await done;
  if (added.length > 0) announceKeywords();
  return added;
}
