import type { Locale } from './locale.ts';
import { formatPattern, type MessageParams } from './message.ts';
import { withNoBreakSpaces } from './no-break-spaces.ts';

/** ICU messages by id. */
export type Texts = Readonly<Record<string, string>>;

/** What a language says in place of the English texts in the code. What it lacks is said in English. */
export interface Translation {
  readonly locale: Locale;
  readonly texts: Texts;
}

export const english: Translation = { locale: 'en', texts: {} };

/** One text of an English table in the language given. Throws where a placeholder has no value. */
export function translate<Id extends string>(
  source: Readonly<Record<Id, string>>,
  { locale, texts }: Translation,
  id: Id,
  params?: MessageParams,
): string {
  const own = Object.hasOwn(texts, id) ? texts[id] : undefined;
  return own === undefined ? formatPattern(source[id], 'en', params) : formatPattern(own, locale, params);
}

/** Loads the texts of the languages that have any; the generated files in `locales/load/` are such tables. */
export type TextLoaders = Readonly<Partial<Record<Locale, () => Promise<Texts>>>>;

export async function loadTranslation(loaders: TextLoaders, locale: Locale): Promise<Translation> {
  return { locale, texts: asSet((await loaders[locale]?.()) ?? {}, locale) };
}

/** Texts as the language sets them in type. */
export function asSet(texts: Texts, locale: Locale): Texts {
  if (!locale.startsWith('fr')) return texts;
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, withNoBreakSpaces(text)]));
}
