import { askedTerms } from './asked-terms.ts';
import { termsOf } from './terms-of.ts';

/** The stretch of whole words of a text that has most of what is asked for, in at most so many characters and two “…”. */
export function excerptOf(text: string, question: string, mostChars: number): string {
  if (text.length <= mostChars) return text;
  const { terms } = askedTerms(question);
  const words = text.split(' ');
  const worth = words.map((word) => termsOf(word).reduce((sum, term) => sum + (terms.get(term)?.weight ?? 0), 0));
  let best = { from: 0, to: 0, sum: -1 };
  let [from, length, sum] = [0, 0, 0];
  for (const [to, word] of words.entries()) {
    length += word.length + 1;
    sum += worth[to] ?? 0;
    while (length > mostChars && from < to) {
      length -= (words[from]?.length ?? 0) + 1;
      sum -= worth[from] ?? 0;
      from += 1;
    }
    if (sum > best.sum) best = { from, to, sum };
  }
  // What counts stands in the middle, not at the end: half of what leads up to it makes room for what follows.
  const leading = worth.slice(best.from).findIndex((each) => each > 0);
  const start = best.from + Math.max(0, leading >> 1);
  let shown = '';
  let end = start;
  for (; end < words.length && shown.length + (words[end]?.length ?? 0) < mostChars; end += 1)
    shown += ` ${words[end] ?? ''}`;
  shown = shown.trim() === '' ? (words[start] ?? '').slice(0, mostChars).toWellFormed() : shown.trim();
  return `${start > 0 ? '…' : ''}${shown}${end < words.length ? '…' : ''}`;
}
