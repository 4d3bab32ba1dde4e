import { foldSpace } from '#shared/kernel/fold-space.ts';

import type { SerpSnapshot } from './snapshot.ts';

/** A question of “people also ask”, and the one whose opening brought it; null for those that were there at first. */
export interface AskedQuestion {
  readonly text: string;
  readonly under: string | null;
  readonly isOpen: boolean;
}

/** A question in the order of the tree, with how many stand above it. */
export interface PlacedQuestion {
  readonly text: string;
  readonly under: string | null;
  readonly depth: number;
}

const mostQuestions = 300;

/**
 * The questions of a results page that somebody opens, after it was read again: new ones stand under the question that
 * was opened in between, the last one where there are several. What the page no longer shows stays. `before`: after the
 * reading before; undefined for the first.
 */
export function growQuestions(
  before: readonly AskedQuestion[] | undefined,
  { items }: Pick<SerpSnapshot, 'items'>,
): readonly AskedQuestion[] {
  const shown = new Map<string, boolean>();
  for (const item of items) {
    if (item.type !== 'people_also_ask') continue;
    for (const { expanded, text } of item.questions) {
      const question = foldSpace(text);
      if (question !== '') shown.set(question, (shown.get(question) ?? false) || expanded);
    }
  }
  const known = new Map((before ?? []).map((each) => [each.text, each]));
  const opened = [...shown].filter(([text, isOpen]) => isOpen && known.get(text)?.isOpen !== true);
  const parent = before === undefined ? null : (opened.findLast(([text]) => known.has(text))?.[0] ?? null);
  const kept = [...known.values()].map((each) => ({ ...each, isOpen: each.isOpen || shown.get(each.text) === true }));
  const added = [...shown]
    .filter(([text]) => !known.has(text))
    .map(([text, isOpen]): AskedQuestion => ({ text, under: parent, isOpen }));
  return [...kept, ...added].slice(0, mostQuestions);
}

/** Each question with those that it brought below it. */
export function placeQuestions(questions: readonly AskedQuestion[]): readonly PlacedQuestion[] {
  const below = Map.groupBy(questions, ({ under }) => under);
  const placed: PlacedQuestion[] = [];
  const waiting = (below.get(null) ?? []).map((each) => ({ ...each, depth: 0 })).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth, text, under } = next;
    placed.push({ text, under, depth });
    waiting.push(...(below.get(text) ?? []).map((each) => ({ ...each, depth: depth + 1 })).toReversed());
  }
  return placed;
}
