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

/** One that watches for something else than before starts again: the next check only sets what others are compared with. */
export async function storeAlertRule(rule: SiteAlertRule): Promise<void> {
  const transaction = (await openDatabase()).transaction(['alertRules', 'alertStates'], 'readwrite');
  const rules = transaction.objectStore('alertRules');
  const before = await rules.get(rule.id);
  const isOther = before && JSON.stringify(before.condition) !== JSON.stringify(rule.condition);
  if (isOther) void transaction.objectStore('alertStates').delete(statesOf(rule.id));
  void rules.put(rule);
  await transaction.done;
  announceKeywords();
}

/** What a rule remembers, of whatever keyword. */
function statesOf(ruleId: string): IDBKeyRange {
  return IDBKeyRange.bound([ruleId], [ruleId, [[]]]);
}

/**
 * Copies of the rules that the backend has; those that it has no more go. One that was changed here since it was asked
 * stays as it is, until the backend has it.
 */
export async function storeRuleCopies(domain: string, copies: readonly SiteAlertRule[]): Promise<void> {
  const { done, store } = (await openDatabase()).transaction('alertRules', 'readwrite');
  const kept = new Set(copies.map(({ id }) => id));
  const unsent = new Set<string>();
  for (const before of await store.getAll()) {
    if (!before.isAtBackend) unsent.add(before.id);
    else if (before.domain === domain && !kept.has(before.id)) await store.delete(before.id);
  }
  for (const copy of copies) if (!unsent.has(copy.id)) await store.put(copy);
  await done;
}

/** Keeps a rule as the backend answered it, unless it was changed or dropped here since it was sent. */
export async function storeSentRule(sent: SiteAlertRule, answered: SiteAlertRule): Promise<void> {
  const { done, store } = (await openDatabase()).transaction('alertRules', 'readwrite');
  const isAsSent = JSON.stringify(await store.get(sent.id)) === JSON.stringify(sent);
  if (isAsSent) await store.put(answered);
  await done;
  if (isAsSent) announceKeywords();
}

/** With all that it remembers. */
export async function dropAlertRule(id: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(['alertRules', 'alertStates'], 'readwrite');
  void transaction.objectStore('alertRules').delete(id);
  void transaction.objectStore('alertStates').delete(statesOf(id));
  await transaction.done;
  announceKeywords();
}

/**
 * Changes what a rule remembers of a keyword, in one transaction, so that two checks at once both count. `judge` gets
 * undefined before the first check; what it answers is answered.
 */
export async function changeAlertState<Judged extends { readonly state: AlertState }>(
  ruleId: string,
  keyword: KeywordKey,
  judge: (before: AlertState | undefined) => Judged,
): Promise<Judged> {
  const { done, store } = (await openDatabase()).transaction('alertStates', 'readwrite');
  const judged = judge((await store.get([ruleId, keyword]))?.state);
  await store.put({ ruleId, keyword, state: judged.state });
  await done;
  return judged;
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
