import { iso3166Regions, iso639Groups, iso639Languages } from './language-codes.data.ts';

/** What is wrong with an hreflang code; `none` where nothing is. */
export type HreflangProblem = 'none' | 'language' | 'region' | 'format';

/**
 * Checks a code as Google reads it: ISO 639-1 language, optional ISO 15924 script, optional ISO 3166-1 alpha-2 region,
 * or `x-default`. https://developers.google.com/search/docs/specialty/international/localized-versions (read 2026-11)
 */
export function hreflangProblem(code: string): HreflangProblem {
  if (code.toLowerCase() === 'x-default') return 'none';
  const parts = /^([a-z]+)(?:-([a-z]{4}))?(?:-([a-z0-9]+))?$/i.exec(code);
  if (!parts) return 'format';
  const [, language = '', , region] = parts;
  if (!iso639Languages.has(language.toLowerCase())) return 'language';
  return region === undefined || iso3166Regions.has(region.toUpperCase()) ? 'none' : 'region';
}

/** True for a language such as Filipino (`fil`, `fil-PH`), for which no code of two letters exists that Google would read. */
export function hasOnlyLongCode(code: string): boolean {
  const [language = '', ...rest] = code.toLowerCase().split('-');
  if (!/^[a-z]{3}$/.test(language) || hreflangProblem(['en', ...rest].join('-')) !== 'none') return false;
  if (iso639Groups.has(language)) return true;
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  // Canonical tags use the short code where there is one: `deu` becomes `de`.
  return Intl.getCanonicalLocales(language)[0] === language && names.of(language) !== undefined;
}

/**
 * Checks the `lang` attribute: a BCP 47 tag whose primary language is an ISO 639-1 code or has three letters, as all
 * of ISO 639-2, -3 and -5. https://www.rfc-editor.org/rfc/rfc5646 (read 2026-11)
 */
export function isValidLanguageTag(tag: string): boolean {
  const [primary = '', ...rest] = tag.toLowerCase().split('-');
  if (primary === 'x' || primary === 'i') return rest.length > 0;
  const isKnown = primary.length === 2 ? iso639Languages.has(primary) : /^[a-z]{3}$/.test(primary);
  return isKnown && rest.every((part) => /^[a-z0-9]{1,8}$/.test(part));
}
