import { z } from 'zod';

/** A code from a mail: 256 random bits. Good once. */
export const oneTimeCode = z.string().regex(/^[\w-]{43}$/, 'is not a code from a mail');

/** Language of a mail. */
export const mailLocale = z.enum(['en', 'fr']);

export type MailLocale = z.infer<typeof mailLocale>;
