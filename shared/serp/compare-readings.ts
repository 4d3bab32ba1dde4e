import type { SerpSnapshot } from './snapshot.ts';

/** How a newer description read a page beside the one before it. */
export type ReadingVerdict = 'better' | 'same' | 'worse';
/** … or took so long beside it that the reading was given up. */
export type TrialVerdict = ReadingVerdict | 'too-slow';

/**
 * Whether the second reading of a page found more that is right. Null where the page tells nothing: both found nothing,
 * or one still waits for the page's end (`isWhole`: the document has arrived, and waiting is over).
 */
export function compareReadings(before: SerpSnapshot, after: SerpSnapshot, isWhole: boolean): ReadingVerdict | null {
  if (!isWhole && (isIncomplete(before) || isIncomplete(after))) return null;
  const [own, other] = [worthOf(before), worthOf(after)];
  if (own === other) return own > 1 ? 'same' : null;
  if (Math.abs(own - other) <= leastDifference * Math.max(own, other)) return 'same';
  return other > own ? 'better' : 'worse';
}

/** False for a reading that leaves doubt, so that another description is worth a try. */
export function isReadWell({ state, parser }: SerpSnapshot): boolean {
  if (state === 'ok') return parser.method === 'rules' && parser.confidence >= 0.6;
  return state !== 'unknown_layout';
}

/** As a share. One result of a hundred may come and go with an advertisement. */
const leastDifference = 0.01;

/** Different results that look like results. A certain state without any is worth more than none. */
function worthOf({ parser, state, items }: SerpSnapshot): number {
  if (state !== 'ok') return state === 'unknown_layout' ? 0 : 1;
  const results = new Set(items.flatMap(resultKey)).size;
  const { links } = parser.health;
  // Where twice as much is found as looks like a result, the rules take in what is none.
  const right = links > 0 && results > 2 * links ? links / 2 : results;
  return 1 + right * parser.confidence * (parser.method === 'fallback' ? 0.5 : 1);
}

function resultKey(item: SerpSnapshot['items'][number]): string[] {
  if (item.type === 'product') return [item.id];
  return item.type === 'organic' || item.type === 'paid' || item.type === 'video_result' ? [item.url] : [];
}

function isIncomplete({ parser }: SerpSnapshot): boolean {
  return parser.warnings.includes('incomplete-page');
}
