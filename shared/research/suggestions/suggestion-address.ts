import type { SuggestionPlace, SuggestionSource } from './suggestion-source.ts';

/** Where a source is asked for what it adds to the text. */
export function suggestionAddress(
  source: SuggestionSource,
  text: string,
  { country, language }: SuggestionPlace,
): string {
  const place = source.places?.[country] ?? source.places?.['default'];
  const values: Readonly<Record<string, string>> = {
    q: encodeURIComponent(text.toWellFormed()),
    language: letters(language, 'en'),
    country: letters(country, 'us'),
    COUNTRY: letters(country, 'us').toUpperCase(),
    host: place?.host ?? '',
    market: place?.market ?? '',
  };
  return source.url.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Match pattern that the browser has to be asked for; null where the source lets every site read it. */
export function suggestionOrigin(source: SuggestionSource, place: SuggestionPlace): string | null {
  return source.isOpen ? null : `https://${suggestionHost(source, place)}/*`;
}

/** Requests to one host share its pace, whichever source they are for. */
export function suggestionHost(source: SuggestionSource, place: SuggestionPlace): string {
  return new URL(suggestionAddress(source, '', place)).host;
}

/** A language becomes part of a host: nothing but letters gets there. */
function letters(code: string, fallback: string): string {
  return /^[a-z]{2,3}$/.test(code) ? code : fallback;
}
