import type { Localized } from '#shared/kernel/message.ts';

import { en } from './en.data.ts';
import { fr } from './fr.data.ts';

export type MessageKey = keyof typeof en;

/** Every text of the extension, in every language. */
export const messages: Readonly<Record<MessageKey, Localized>> = pairUp();

function pairUp(): Record<MessageKey, Localized> {
  const pairs = messageKeys().map((key) => [key, { en: en[key], fr: fr[key] }] as const);
  return asMessages(Object.fromEntries(pairs));
}

/** Safe: `en` is a literal, so that its own keys are exactly those of its type. */
function messageKeys(): readonly MessageKey[] {
  return Object.keys(en) as MessageKey[];
}

/** Safe: built from every key of `en`. */
function asMessages(pairs: Record<string, Localized>): Record<MessageKey, Localized> {
  return pairs as Record<MessageKey, Localized>;
}
