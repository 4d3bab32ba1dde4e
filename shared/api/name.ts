import { z } from 'zod';

/** What a person calls a thing. Control characters would break lists, mails and logs, and Postgres refuses U+0000. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u, 'has control characters');
