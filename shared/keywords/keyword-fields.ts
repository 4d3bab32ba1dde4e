import { z } from 'zod';

/** One line of text. */
export const tag = z
  .string()
  .trim()
  .min(1, 'has an empty tag')
  .max(50, 'has a tag of more than 50 characters')
  .regex(/^\P{Cc}*$/u, 'has control characters');
export const tags = z.array(tag).max(20, 'are more than 20');
/** Line breaks are fine in a note; U+0000 is not, since Postgres has none. */
export const note = z
  .string()
  .max(2_000, 'is longer than 2000 characters')
  .refine((value) => !value.includes('\u0000'), 'has U+0000');
/** ISO 3166-1 alpha-2; empty for searches from anywhere. */
export const country = z
  .string()
  .toLowerCase()
  .regex(/^([a-z]{2})?$/, 'is not a two-letter country code, nor empty for any country');
/** Primary language subtag; empty for any. */
export const language = z
  .string()
  .toLowerCase()
  .regex(/^([a-z]{2,3})?$/, 'is not a language code of two or three letters, nor empty for any language');
export const device = z.enum(['desktop', 'mobile'], 'is neither desktop nor mobile');
/** Searches a month. */
export const volume = z.int().min(0).max(1_000_000_000);
/** The page that should rank. */
export const targetUrl = z
  .url({ protocol: /^https?$/, error: 'is not an address with http:// or https://' })
  .max(2_048, 'is longer than 2048 characters');
