import { z } from 'zod';

import { engineIds } from '#shared/serp/engine-catalog.ts';

import { country, device, language, note, tags, targetUrl, volume } from './keyword-fields.ts';
import { keywordText } from './keyword-text.ts';

/** A line of a CSV import, by its header. Only `keyword` is required; tags are separated by `|`, an empty cell is none. */
export const keywordColumns = z.strictObject({
  keyword: keywordText,
  engine: z.enum(engineIds, `is not one of ${engineIds.join(', ')}`).default('google'),
  country: country.default(''),
  language: language.default(''),
  device: device.default('desktop'),
  tags: z.string().transform(listed).pipe(tags).default([]),
  note: note.default(''),
  favourite: z
    .enum(['', 'no', 'yes'], 'is neither yes nor no')
    .transform((value) => value === 'yes')
    .default(false),
  target_url: z
    .union([z.literal('').transform(() => null), targetUrl], 'is not an address with http:// or https://')
    .default(null),
  volume: z
    .string()
    .regex(/^\d{0,10}$/, 'is not a whole number')
    .transform((value) => (value === '' ? null : Number(value)))
    .pipe(volume.nullable())
    .default(null),
});

/** What an export of the table says beside that: measured, so an import leaves it out. */
export const measuredColumns = [
  'status',
  'position',
  'depth',
  'change',
  'change 7 days',
  'change 30 days',
  'best',
  'best day',
  'page',
  'source',
  'checked at',
] as const;

function listed(text: string): string[] {
  return text
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
