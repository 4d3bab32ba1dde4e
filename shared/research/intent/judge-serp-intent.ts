import { kindOfEngine } from '#shared/serp/engine-catalog.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { cueOf } from './cue-weights.data.ts';
import { type IntentReading, judgeIntent, sumCues } from './judge-intent.ts';
import { readPageCues } from './read-page-cues.ts';
import { withoutOperators } from './read-query-cues.ts';

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
