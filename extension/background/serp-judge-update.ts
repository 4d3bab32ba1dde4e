import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import type { TrialVerdict } from '#shared/serp/compare-readings.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import {
  type EngineUpdate,
  loadEngineUpdateList,
  saveEngineUpdateList,
} from '#extension/platform/storage/engine-updates.ts';
import type { SerpComparison } from '#extension/platform/messages/serp-messages.ts';

import { applySerpSettings } from './serp-apply-settings.ts';

/** Notes how the newer description of an engine fared on a page, and acts on what all pages together say. */
export async function judgeUpdate(
  { engine, url }: Pick<SerpSnapshot, 'engine' | 'url'>,
  { version, verdict }: SerpComparison,
): Promise<void> {
  const page = await hashOf(url);
  const isDecided = await navigator.locks.request('engine-updates', async () => {
    const list = await loadEngineUpdateList();
    const update = list?.updates[engine];
    if (!list || update?.description.version !== version || update.state === 'rolled-back') return false;
    const next = withPage(update, { page, verdict }, isoTime(systemClock));
    await saveEngineUpdateList({ ...list, updates: { ...list.updates, [engine]: next } });
    return next.state !== update.state;
  });
  if (isDecided) await applySerpSettings();
}

/** One odd page proves nothing: a newer description goes after it read less on this many. */
const worseToRollBack = 3;
/** Pages after which one that is not worse is kept, and after which an undecided trial ends. */
const pagesToKeep = 5;
const longestTrial = 20;

/**
 * The rule of the trial. Rolled back: worse on three pages or more, and on more than it was better on. Kept: after five
 * pages on which it was not worse more often than better. After twenty undecided pages the bundled one stays. A kept one
 * is compared again on pages that it does not read well, and goes by the same rule. One page that it takes much too long
 * for is enough to roll back: the next might hang.
 */
export function withPage(
  update: EngineUpdate,
  seen: { readonly page: string; readonly verdict: TrialVerdict },
  now: string,
): EngineUpdate {
  const pages = [...update.pages.filter(({ page }) => page !== seen.page), seen].slice(-longestTrial);
  const count = (verdict: TrialVerdict): number => pages.filter((each) => each.verdict === verdict).length;
  const balance = count('better') - count('worse');
  if (seen.verdict === 'too-slow') return { ...update, state: 'rolled-back', pages, since: now };
  const isWorse = balance < 0 && (count('worse') >= worseToRollBack || pages.length >= longestTrial);
  if (isWorse) return { ...update, state: 'rolled-back', pages, since: now };
  const isProven = update.state === 'trying' && balance >= 0 && pages.length >= pagesToKeep;
  return isProven ? { description: update.description, state: 'kept', pages: [], since: now } : { ...update, pages };
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
