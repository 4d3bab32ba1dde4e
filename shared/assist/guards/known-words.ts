import type { DocumentFacts, PageFacts } from '#shared/audit/facts/facts.ts';
import { foldWord } from '#shared/text/fold-word.ts';
import { wordsOf } from '#shared/text/words.ts';

/** What a page states, made ready to be compared with. */
export interface KnownWords {
  /** Folded words, of its address too. */
  readonly words: ReadonlySet<string>;
  /** Numbers without the signs that group or break them. */
  readonly numbers: ReadonlySet<string>;
}

const known = new WeakMap<PageFacts, KnownWords>();

/** Words and numbers of everything that the page says: texts, heads, alternatives, links, mark-up, its address. */
export function knownWords(facts: PageFacts): KnownWords {
  const found = known.get(facts);
  if (found) return found;
  const text = [...textsOf(facts.document), decoded(facts.url)].join('\n');
  const made = { words: new Set(wordsOf(text).map(foldWord)), numbers: new Set(numbersIn(text)) };
  known.set(facts, made);
  return made;
}

/** The numbers of a text as bare digits: `1.299,00` is `129900`, and its whole part `1299` too. */
export function numbersIn(text: string): readonly string[] {
  return (text.match(/\d(?:[\d.,'’\u00a0\u202f]{0,20}\d)?/g) ?? []).flatMap((number) => {
    const whole = number.replace(/[.,]\d{1,2}$/, '');
    return [...new Set([number, whole])].map((each) => each.replace(/\D/g, ''));
  });
}

function* textsOf(document: DocumentFacts): Iterable<string> {
  for (const { text } of document.head?.titles ?? []) yield text;
  for (const { content } of document.head?.metas ?? []) if (content !== null) yield content;
  for (const { content } of document.social ?? []) yield content;
  for (const { text } of document.headings ?? []) yield text;
  yield document.text?.mainText ?? '';
  for (const { ariaLabel, imageAlt, text, title, url } of document.links ?? [])
    yield [text, imageAlt, title, ariaLabel, decoded(url ?? '')].join('\n');
  for (const { accessibleName, alt, url } of document.images ?? [])
    yield [alt, accessibleName, url?.startsWith('http') ? decoded(url) : ''].join('\n');
  for (const { text } of document.structuredData?.jsonLd ?? []) yield text;
  for (const item of document.structuredData?.markup?.items ?? []) yield JSON.stringify(item);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
      .replace(/[-_+]/g, ' ')
      .replace(/([\p{Ll}\d])(?=\p{Lu}\p{Ll})/gu, '$1 ');
  } catch {
    return address;
  }
}
