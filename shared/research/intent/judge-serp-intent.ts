import { kindOfEngine } from '#shared/serp/engine-catalog.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { type IntentReading, judgeIntent } from './judge-intent.ts';
import { readPageCues } from './read-page-cues.ts';

/** The intent behind a web results page; undefined where it has no query or results, and on shops and video sites. */
export function judgeSerpIntent(snapshot: SerpSnapshot): IntentReading | undefined {
  const { engine, query, state, vertical } = snapshot;
  const isWeb = vertical === 'web' && kindOfEngine(engine) === 'web';
  if (!isWeb || state !== 'ok' || query === null || query.trim() === '') return undefined;
  return judgeIntent({ query, cues: readPageCues(snapshot) });
}
