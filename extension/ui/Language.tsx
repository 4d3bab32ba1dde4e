import { createContext, type ReactNode, use } from 'react';

import type { AuditLanguage } from '#shared/audit/texts/audit-language.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { type Translation, translate } from '#shared/kernel/translation.ts';

import type { Dictionary } from './messages/load-dictionary.ts';
import type { MessageKey } from './messages/en.data.ts';
import { sayReason } from './say-reason.ts';

/** Texts beside those of every surface, loaded where they are shown. */
export type LoadedPart = 'alerts' | 'assist' | 'brief' | 'chat' | 'crawl' | 'forecast' | 'research';

/** A language with what a surface says in it. `audit` and `parts`: where the surface shows such. */
export interface Language extends Translation {
  /** English, for what the language lacks. */
  readonly dictionary: Dictionary;
  readonly audit?: AuditLanguage;
  readonly parts?: Partial<Readonly<Record<LoadedPart, Translation>>>;
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
  /** Of a share from 0 to 1, as the language writes it: `27%`, `27 %`. */
  readonly percent: (share: number) => string;
  /** `+4`, `−2`. */
  readonly signed: (value: number) => string;
  /** Day and time, in the one form that every surface has. */
  readonly time: (isoTime: string) => string;
  /** A day, `2026-12-01`, in the same form. What is no day stays as it is. */
  readonly day: (isoDay: string) => string;
}

/** Made once for each language: a formatter takes longer to make than a row of a table to draw. */
const wordsOf = new WeakMap<Language, Words>();

export function useWords(): Words {
  const language = useLanguage();
  const known = wordsOf.get(language);
  if (known) return known;
  const words = createWords(language);
  wordsOf.set(language, words);
  return words;
}

/** The language of reports. Throws on a surface that was not mounted with it. */
export function useAuditLanguage(): AuditLanguage {
  const { audit } = useLanguage();
  if (!audit) throw new Error('This surface was mounted without the texts of audits.');
  return audit;
}

/** The language of texts that only some surfaces show. Throws on one that was not mounted with them. */
export function usePartLanguage(part: LoadedPart): Translation {
  const translation = useLanguage().parts?.[part];
  if (!translation) throw new Error(`This surface was mounted without the texts of ${part}.`);
  return translation;
}

function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('There is no language above this.');
  return language;
}

function createWords(language: Language): Words {
  const { dictionary, locale } = language;
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const text: Words['text'] = (key, params) => translate(dictionary, language, key, params && withReason(params));
  /** Reasons come from the worker in English: they are said in the language in force, whatever text names them. */
  function withReason(params: MessageParams): MessageParams {
    const { reason } = params;
    return typeof reason === 'string' ? { ...params, reason: sayReason(reason, text) } : params;
  }
  return {
    locale,
    text,
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    signed: (value) => signed.format(value),
    time: (isoTime) => times.format(new Date(isoTime)),
    day: (isoDay) => (/^\d{4}-\d{2}-\d{2}$/.test(isoDay) ? days.format(new Date(isoDay)) : isoDay),
  };
}
