import { foldSpace } from '#shared/kernel/fold-space.ts';
import { lineWidth } from '#shared/text/line-width.ts';
import type { TextLanguage } from '#shared/text/text-language.ts';

import { cutAtWidth } from './cut-at-width.ts';

/** A beginning must be at least so much of the width to stand for the whole. */
const least = 0.3;
/** Where a phrase ends: before these the beginning is whole. */
const phraseEnd = /\s+[|–—·•-]\s|[:;,(（«“"?!…]|\.\s|[、。，：]/gu;

/**
 * The beginning of a line that fits `width` and is a phrase of its own: up to the last sign that ends one. Where there
 * is none, cut between words, and without a last word of three letters, which seldom ends a phrase.
 */
export function cutAtPart(text: string, width: number, language?: TextLanguage): string {
  const folded = foldSpace(text);
  if (lineWidth(folded) <= width) return folded;
  const phrases = [...folded.matchAll(phraseEnd)]
    .map(({ index }) => folded.slice(0, index).trim())
    .filter((phrase) => lineWidth(phrase) <= width && lineWidth(phrase) >= width * least && isClosed(phrase));
  const last = phrases.at(-1);
  if (last !== undefined) return last;
  const cut = cutAtWidth(folded, width, language);
  const short = /\s\S{1,3}$/u.exec(cut);
  return short && language === undefined ? cut.slice(0, short.index) : cut;
}

/** No bracket or quotation stays open. */
function isClosed(phrase: string): boolean {
  return ['()', '（）', '«»', '“”'].every(
    ([open = '', close = '']) => phrase.split(open).length === phrase.split(close).length,
  );
}

/** Texts that need no cut before those that do. */
export function wholeFirst<T extends { readonly text: string }>(texts: readonly T[], width: number): readonly T[] {
  const isCut = ({ text }: T): boolean => lineWidth(foldSpace(text)) > width;
  return [...texts.filter((each) => !isCut(each)), ...texts.filter(isCut)];
}
