import { localeList } from '#locales/locale-list.ts';

/** BCP 47 tag of a language that the product speaks: one for each folder of `locales/`. English is the source. */
export type Locale = (typeof localeList)[number]['tag'];

/** English first, then by tag. */
export const locales: readonly Locale[] = localeList.map(({ tag }) => tag);

/** The first language of the list that we speak, else English. Takes BCP 47 tags such as `fr-CA`. */
export function chooseLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const found = findLocale(tag) ?? findLocale(tag.split('-')[0] ?? tag);
    if (found) return found;
  }
  return 'en';
}

function findLocale(tag: string): Locale | undefined {
  return locales.find((locale) => locale.toLowerCase() === tag.toLowerCase());
}
