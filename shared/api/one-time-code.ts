import { z } from 'zod';

import { locales } from '#shared/kernel/locale.ts';

/** A code from a mail: 256 random bits. Good once. */
export const oneTimeCode = z.string().regex(/^[\w-]{43}$/, 'is not a code from a mail');

/** Language of a mail. */
export const mailLocale = z.enum(locales);
