import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { focusOn, type KeywordFocus, type KeywordPlace, type PlaceMatch } from '#shared/audit/reading/keyword-focus.ts';

/** How the page speaks of a keyword; looked for once, however many rules ask. */
export function keywordFocusOf(facts: PageFacts, keyword: string): KeywordFocus {
  const known = kept.get(facts);
  if (known?.keyword === keyword) return known;
  const focus = focusOn(facts.document, facts.url, keyword);
  kept.set(facts, focus);
  return focus;
}

/** Of one place; an empty one where the focus lacks it. */
export function placeMatch({ places }: KeywordFocus, place: KeywordPlace): PlaceMatch {
  const nothing: PlaceMatch = { place, match: 'none', isEmpty: true, text: '', hits: 0, total: 0 };
  return places.find((match) => match.place === place) ?? nothing;
}

const kept = new WeakMap<PageFacts, KeywordFocus>();
