import { lineWidth } from '#shared/text/line-width.ts';
import { splitSentences } from '#shared/text/split-sentences.ts';
import type { TextLanguage } from '#shared/text/text-language.ts';

import { cutAtWidth } from './cut-at-width.ts';

/**
 * The first whole sentences of a text that fit `width`; where none does, its beginning with an ellipsis. A text that
 * already ends with one loses its broken sentence. The text itself where it fits.
 */
export function cutAtSentence(text: string, width: number, language?: TextLanguage): string {
  const isCut = /…$|\.{3}$/.test(text);
  if (lineWidth(text) <= width && !isCut) return text;
  let kept = '';
  for (const sentence of splitSentences(text).slice(0, isCut ? -1 : undefined)) {
    const next = kept === '' ? sentence.trim() : `${kept} ${sentence.trim()}`;
    if (lineWidth(next) > width) break;
    kept = next;
  }
  return kept === '' ? `${cutAtWidth(text, width - 2, language)} …` : kept;
}
