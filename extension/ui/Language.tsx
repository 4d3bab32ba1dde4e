import { createContext, type ReactNode, use } from 'react';

import { formatMessage, type Locale, type MessageParams } from '#shared/kernel/message.ts';

import { type MessageKey, messages } from './messages/messages.ts';

const LanguageContext = createContext<Locale>('en');

/** Sets the language of everything below. */
export function LanguageProvider({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ReactNode;
}): ReactNode {
  return <LanguageContext value={locale}>{children}</LanguageContext>;
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
  const locale = use(LanguageContext);
  return {
    locale,
    text: (key, params) => formatMessage(messages[key], locale, params),
    number: (value) => new Intl.NumberFormat(locale).format(value),
    signed: (value) => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(value),
    time: (isoTime) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(isoTime)),
  };
}
