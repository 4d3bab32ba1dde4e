import type { Locale } from '#shared/kernel/message.ts';

import type { MessageKey } from './messages.ts';

/** Every text of one language. */
export type Dictionary = Readonly<Record<MessageKey, string>>;

/** Loads the texts of one language alone: a surface shows one at a time, and the popup has to open at once. */
export async function loadDictionary(locale: Locale): Promise<Dictionary> {
  switch (locale) {
    case 'en':
      return (await import('./en.data.ts')).en;
    case 'fr':
      return (await import('./fr.data.ts')).fr;
  }
}
