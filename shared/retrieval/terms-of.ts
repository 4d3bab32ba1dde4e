import { foldWord } from '#shared/text/fold-word.ts';
import { isStopWord, stemOf } from '#shared/text/text-language.ts';
import { wordsOf } from '#shared/text/words.ts';

const mostKept = 50_000;
const terms = new Map<string, string>();

/** The words of a text as they are compared: folded, as English stems, without stop words; in order, repeats kept. */
export function termsOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of wordsOf(text)) {
    let term = terms.get(word);
    if (term === undefined) {
      term = termOf(word);
      if (terms.size < mostKept) terms.set(word, term);
    }
    if (term !== '') found.push(term);
  }
  return found;
}

/** Empty for a stop word. */
function termOf(word: string): string {
  if (isStopWord(word, 'en') || asking.has(word)) return '';
  return stemOf(foldWord(word), 'en');
}

/** Words that questions are made of. */
const asking = new Set([
  'tell',
  'please',
  'want',
  'wants',
  'know',
  'mean',
  'means',
  'happen',
  'happens',
  'somebody',
  'anybody',
  'thing',
  'things',
]);
