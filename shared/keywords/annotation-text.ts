import { z } from 'zod';

/** What happened on a day, as a person writes it: one line. */
export const annotationText = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(200, 'is longer than 200 characters')
  .regex(/^\P{Cc}*$/u, 'has control characters');
