import { foldSpace } from '#shared/kernel/fold-space.ts';

import { genericLinkTexts } from './generic-link-texts.data.ts';

const anyLanguage: ReadonlySet<string> = new Set(Object.values(genericLinkTexts).flatMap((texts) => [...texts]));
const longest = Math.max(...[...anyLanguage].map(({ length }) => length));

/** Arrows, brackets, ellipses and full stops around a phrase say nothing either. Letters, digits, `&` and `+` do. */
const ornaments = /[\p{P}\p{S}](?<![&+'’#@%-])/gu;

/**
 * True where the whole text is a phrase such as “click here”, in the language given, or in any where it is unknown
 * (null). A language without a list has no generic texts. White space is folded; case and
 * marks around the words are ignored.
 */
export function isGenericLinkText(text: string, language: string | null): boolean {
  if (text.length > longest * 2) return false;
  const phrase = foldSpace(text.replace(ornaments, ' ')).toLowerCase();
  if (phrase === '') return false;
  if (!language) return anyLanguage.has(phrase);
  return genericLinkTexts[language.toLowerCase().split('-')[0] ?? '']?.has(phrase) ?? false;
}
