import { createContext, type ReactNode, use } from 'react';

import { formatPattern, type Locale, type MessageParams } from '#shared/kernel/message.ts';

import type { Dictionary } from './messages/load-dictionary.ts';
import type { MessageKey } from './messages/messages.ts';

/** A language and its texts. */
export interface Language {
  readonly locale: Locale;
  readonly dictionary: Dictionary;
}

const LanguageContext = createContext<Language | undefined>(undefined);

/** Sets the language of everything below. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}): ReactNode {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** Words and numbers in the language in force. */
export interface Words {
  readonly locale: Locale;
  readonly text: (key: MessageKey, params?: MessageParams) => string;
  readonly number: (value: number) => string;
  /** `+4`, `−2`. */
  readonly signed: (value: number) => string;
  readonly time: (isoTime: string) => string;
}

/** Made once for each language: a formatter takes longer to make than a row of a table to draw. */
const wordsOf = new WeakMap<Language, Words>();

export function useWords(): Words {
  const language = use(LanguageContext);
  if (!language) throw new Error('There is no language above this.');
  const known = wordsOf.get(language);
  if (known) return known;
  const words = createWords(language);
  wordsOf.set(language, words);
  return words;
}

function createWords({ dictionary, locale }: Language): Words {
  const numbers = new Intl.NumberFormat(locale);
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    locale,
    text: (key, params) => formatPattern(dictionary[key], locale, params),
    number: (value) => numbers.format(value),
    signed: (value) => signed.format(value),
    time: (isoTime) => times.format(new Date(isoTime)),
  };
}
