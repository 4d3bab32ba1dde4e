import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';

/** Whether a crawl that does not run can go on where it stands: what was stopped, paused, interrupted, or ended at the month's pages. */
export function canBeResumed({ remote, state, summary }: StoredCrawl): boolean {
  if (state === 'file') return false;
  if (!remote) return state !== 'ended' || summary?.ended === 'stopped';
  if (state !== 'ended') return state === 'paused';
  return summary?.ended !== 'complete' && (summary?.pages ?? 0) < remote.options.maxPages;
}
