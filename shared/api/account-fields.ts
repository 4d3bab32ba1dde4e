import { z } from 'zod';

import { locales } from '#shared/kernel/locale.ts';

/** What a person calls a thing. Control characters would break lists, mails and logs, and Postgres refuses U+0000. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u, 'has control characters');

/** Stored in lower case. 254 characters are the most that mail can be sent to (RFC 5321 §4.5.3.1.3). */
export const email = z.email().max(254).toLowerCase();

/** Shortest and longest password of an account, in characters. */
export const passwordLength = { min: 10, max: 128 } as const;

/** A code from a mail: 256 random bits. Good once. */
export const oneTimeCode = z.string().regex(/^[\w-]{43}$/, 'is not a code from a mail');

/** Language of a mail. */
export const mailLocale = z.enum(locales);
