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

export function useWords(): Words {
  const language = use(LanguageContext);
  if (!language) throw new Error('There is no language above this.');
  const { dictionary, locale } = language;
  return {
    locale,
    text: (key, params) => formatPattern(dictionary[key], locale, params),
    number: (value) => new Intl.NumberFormat(locale).format(value),
    signed: (value) => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(value),
    time: (isoTime) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(isoTime)),
  };
}
