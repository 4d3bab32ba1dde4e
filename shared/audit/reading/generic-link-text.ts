import { foldSpace } from '#shared/kernel/fold-space.ts';

import { genericLinkTexts } from './generic-link-texts.data.ts';

const anyLanguage: ReadonlySet<string> = new Set(Object.values(genericLinkTexts).flatMap((texts) => [...texts]));
/** Their words are no others in another language, as those of “more” or “start” may be. */
const englishPhrases: ReadonlySet<string> = new Set(
  [...(genericLinkTexts['en'] ?? [])].filter((phrase) => phrase.includes(' ')),
);
const longest = Math.max(...[...anyLanguage].map(({ length }) => length));

/** Arrows, brackets, ellipses and full stops around a phrase say nothing either. Letters, digits and `&` do, and a `+` that is part of a word. */
const ornaments = /[\p{P}\p{S}](?<![&+'’#@%-])/gu;

/** Where a line may break, and nothing that is read. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/g;

/**
 * True where the whole text is a phrase such as “click here”, in the language given, or in any where it is unknown
 * (null). English phrases of several words are as generic on a page in another language. White space is folded; case
 * and marks around the words are ignored.
 */
export function isGenericLinkText(text: string, language: string | null): boolean {
  if (text.length > longest * 2) return false;
  const words = foldSpace(text.replace(unseen, '').replace(ornaments, ' ')).replace(
    /^(?:['’-]\s?|\+\s)|(?:\s?['’-]|\s\+)$/g,
    '',
  );
  // Capital I is another letter in Turkish. What a page calls its language may be no name of one.
  const isTurkish = /^(?:tr|az)\b/i.test(language ?? '');
  const phrase = (isTurkish ? words.toLocaleLowerCase('tr') : words.toLowerCase()).trim();
  if (phrase === '') return false;
  if (!language) return anyLanguage.has(phrase);
  if (englishPhrases.has(phrase)) return true;
  return genericLinkTexts[language.toLowerCase().split('-')[0] ?? '']?.has(phrase) ?? false;
}
