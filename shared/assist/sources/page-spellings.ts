import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { foldWord } from '#shared/text/fold-word.ts';
import { wordsOf } from '#shared/text/words.ts';

/** Shorter words mean different things with and without accents: French `a` and `à`. */
const shortest = 4;

const known = new WeakMap<PageFacts, ReadonlyMap<string, string>>();

/** How the page spells its words, by their folded form: `creme` is `crème` where the page writes so. */
export function pageSpellings(facts: PageFacts): ReadonlyMap<string, string> {
  const found = known.get(facts);
  if (found) return found;
  const { headings = [], text } = facts.document;
  const spellings = new Map<string, string>();
  for (const word of wordsOf([...headings.map((each) => each.text), text?.mainText ?? ''].join('\n')))
    if (word.length >= shortest && !spellings.has(foldWord(word))) spellings.set(foldWord(word), word);
  known.set(facts, spellings);
  return spellings;
}
