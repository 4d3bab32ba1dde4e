import { foldSpace } from '#shared/kernel/fold-space.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ' };

/** A text as it was meant: without tags and entities written as text, control and invisible signs, and template leftovers. */
export function cleanLine(text: string): string {
  const decoded = text
    .replace(/&(amp|quot|lt|gt|nbsp);/gi, (_, name: string) => entities[name.toLowerCase()] ?? ' ')
    .replace(/&#(\d{2,5});/g, (whole, code: string) => signOf(Number(code), whole))
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/\{\{[^{}]{0,200}\}\}|<%[^<>]{0,200}%>/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u2060\ufeff\ufffc]/gu, ' ');
  const tidy = foldSpace(decoded)
    .replace(/^(?:undefined|null|NaN)\b|\b(?:undefined|null)$/g, '')
    .replace(/^[\s|–—·•»:-]+/u, '');
  return withoutEnd(tidy, ' |–—·•«:-');
}

function signOf(code: number, whole: string): string {
  return code >= 32 && code < 0x1_00_00 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}

/**
 * A text in capitals as the page itself writes its words elsewhere; words that it writes nowhere are small, the first is
 * large. Other texts stay as they are.
 */
export function withoutShouting(text: string, mainText: string): string {
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (large < 6 || /\p{Ll}/u.test(text) || large * 2 < (text.match(/\p{L}/gu)?.length ?? 0)) return text;
  const written = new Map<string, string>();
  for (const word of mainText.slice(0, 20_000).match(/\p{L}+/gu) ?? []) {
    const small = word.toLowerCase();
    if (word !== word.toUpperCase() || word.length === 1) written.set(small, written.get(small) ?? word);
  }
  const lowered = text.replace(/\p{L}+/gu, (word) => written.get(word.toLowerCase()) ?? word.toLowerCase());
  return lowered.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
