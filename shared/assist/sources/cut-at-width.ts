import { foldSpace } from '#shared/kernel/fold-space.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';
import { lineWidth } from '#shared/text/line-width.ts';
import { isStopWord, type TextLanguage } from '#shared/text/text-language.ts';

/** What a cut text must not end with. */
const separators = ' \u00a0,;:|–—·•»>(&+/-';

/**
 * The beginning of a text that fits `width` (in Latin letters, see `lineWidth`), cut between words, without a stop word
 * or a separator at its end. The text itself where it fits. A script without spaces is cut between signs.
 */
export function cutAtWidth(text: string, width: number, language?: TextLanguage): string {
  const folded = foldSpace(text);
  if (lineWidth(folded) <= width) return folded;
  const words = folded.split(' ');
  if (words.length < 3) return cutSigns(folded, width);
  let kept = '';
  for (const word of words) {
    const next = kept === '' ? word : `${kept} ${word}`;
    if (lineWidth(next) > width) break;
    kept = next;
  }
  return kept === '' ? cutSigns(folded, width) : withoutLooseEnd(kept, language);
}

function withoutLooseEnd(text: string, language: TextLanguage | undefined): string {
  let kept = withoutEnd(text, separators);
  for (;;) {
    const at = kept.lastIndexOf(' ');
    const last = kept.slice(at + 1).toLowerCase();
    if (at === -1 || language === undefined || !isStopWord(last, language)) return kept;
    kept = withoutEnd(kept.slice(0, at), separators);
  }
}

function cutSigns(text: string, width: number): string {
  let kept = '';
  for (const sign of text) {
    if (lineWidth(kept + sign) > width) break;
    kept += sign;
  }
  return kept.trim();
}
