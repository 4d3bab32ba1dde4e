import { keywordSourceNames } from '../sources/source-catalog.ts';
import type { KeywordMetric } from './keyword-metric.ts';

/** Who told a number, and the country that it was counted in where the source tells countries apart. */
export function sayOrigin({ place, source }: Pick<KeywordMetric, 'place' | 'source'>, locale: string): string {
  const country = sayCountry(place.country, locale);
  return country === null ? keywordSourceNames[source] : `${keywordSourceNames[source]}, ${country}`;
}

/** All that a number says of where it comes from but its day: source, country, language, what exactly was counted. */
export function sayWhere({ about, place }: Pick<KeywordMetric, 'about' | 'place'>, locale: string): readonly string[] {
  return [sayCountry(place.country, locale), place.language, about].filter((part) => part !== null);
}

/** The countries that paid numbers will be counted in, each once. */
export function sayPaidCountries(
  offers: readonly { readonly country: string | null; readonly price: number }[],
  locale: string,
): readonly string[] {
  const said = offers.flatMap(({ country, price }) => (price > 0 ? [sayCountry(country, locale)] : []));
  return [...new Set(said)].filter((country) => country !== null);
}

/** Codes that ISO 3166-1 leaves to its users, to which CLDR gives names as "Unknown Region" and "Pseudo-Accents"; XK is Kosovo's. */
const usersOwnCodes = /^(?:AA|Q[M-Z]|X(?!K)[A-Z]|ZZ)$/;

/** A country in words; what is no country code stays as it is, null where there is none. */
export function sayCountry(country: string | null, locale: string): string | null {
  if (country === null || country === '') return null;
  const code = country.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code) || usersOwnCodes.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}
