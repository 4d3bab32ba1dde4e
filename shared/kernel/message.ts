import { IntlMessageFormat } from 'intl-messageformat';

/** Languages that the product speaks. English is the source. */
export type Locale = 'en' | 'fr';
export const locales: readonly Locale[] = ['en', 'fr'];

/** Values for the placeholders of an ICU message. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** One text in every language, as an ICU MessageFormat pattern (`{count, plural, one {# link} other {# links}}`). */
export type Localized = Readonly<Record<Locale, string>>;

/** Formats an ICU message. Throws where a placeholder has no value: that is a bug in the caller. */
export function formatMessage(text: Localized, locale: Locale, params: MessageParams = {}): string {
  return formatPattern(text[locale], locale, params);
}

/** Formats one pattern, which is in the language given. Throws where a placeholder has no value. */
export function formatPattern(pattern: string, locale: Locale, params: MessageParams = {}): string {
  if (!/[{}'<]/.test(pattern)) return pattern;
  return String(compile(pattern, locale).format(params));
}

/** The first language of the list that we speak, else English. Takes BCP 47 tags such as `fr-CA`. */
export function chooseLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    const found = locales.find((locale) => locale === language);
    if (found) return found;
  }
  return 'en';
}

const compiled = new Map<string, IntlMessageFormat>();

function compile(pattern: string, locale: Locale): IntlMessageFormat {
  const key = `${locale}\u0000${pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
  compiled.set(key, format);
  return format;
}
