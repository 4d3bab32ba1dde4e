import { kindOfEngine } from '#shared/serp/engine-catalog.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { cueOf } from './cue-weights.data.ts';
import { type IntentReading, judgeIntent, sumCues } from './judge-intent.ts';
import { readPageCues } from './read-page-cues.ts';
import { withoutOperators } from './read-query-cues.ts';

/** The intent of a keyword: by the newest results page that was seen for it where that tells any, else by its words. */
export function judgeKeywordIntent(keyword: string, page: SerpSnapshot | undefined): IntentReading {
  return (page && judgeSerpIntent(page)) ?? judgeIntent({ query: keyword });
}

/**
 * The intent behind a results page: by its query and what the engine put on it; on a marketplace people shop. Undefined
 * where it has no query or no results, for other verticals, and on video sites.
 */
export function judgeSerpIntent(snapshot: SerpSnapshot): IntentReading | undefined {
  const { engine, query, state, vertical } = snapshot;
  if (state !== 'ok' || query === null || withoutOperators(query) === '') return undefined;
  const kind = kindOfEngine(engine);
  if (kind === 'marketplace') return sumCues([cueOf('product-list', 'page', '')]);
  if (kind !== 'web' || vertical !== 'web') return undefined;
  return judgeIntent({ query, cues: readPageCues(snapshot) });
}
