import { parseUrl } from '#shared/kernel/url.ts';

import type { EngineDescription } from './engine.ts';
import { findEngine } from './find-engine.ts';

/**
 * Whether two addresses are of one page of one search: what else an address holds may change without a new page. Where
 * no description knows the page that was read, its host alone counts: a newer description read it.
 */
export function isSameResultsPage(url: string, readUrl: string, engines: readonly EngineDescription[]): boolean {
  if (parseUrl(url)?.hostname !== parseUrl(readUrl)?.hostname) return false;
  const read = findEngine(readUrl, engines);
  if (!read) return true;
  const now = findEngine(url, engines);
  return (
    now?.engine === read.engine &&
    now.vertical === read.vertical &&
    now.query === read.query &&
    now.start === read.start
  );
}
