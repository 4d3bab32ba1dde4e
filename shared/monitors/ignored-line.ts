import { z } from 'zod';

import type { MonitorField } from './snapshot.ts';

/** Fields of many lines. The others are one value each: to leave that out would be to watch nothing. */
export const ignorableFields = [
  'title',
  'hreflang',
  'headings',
  'text',
  'structuredData',
  'googlebotBlocked',
  'otherRules',
  'sitemaps',
  'sitemapUrls',
  'domainStatus',
  'nameservers',
  'price',
  'availability',
  'resultsFeatures',
  'ownedFeatures',
] as const satisfies readonly MonitorField[];

/** As long as a line of a snapshot. */
const longestLine = 500;
const longestText = 200;

/**
 * What a user does not want to hear of: in one field, a whole line or lines that hold a text as whole words. A text
 * alone, as it was stored before fields were, is of what a page says (`wordFields`).
 */
export const ignoredLine = z.union([
  z.strictObject({ field: z.enum(ignorableFields), line: z.string().min(1).max(longestLine) }),
  z.strictObject({ field: z.enum(ignorableFields), text: z.string().trim().min(1).max(longestText) }),
  z.string().trim().min(1).max(longestText),
]);

export type IgnoredLine = z.infer<typeof ignoredLine>;

const wordFields: ReadonlySet<MonitorField> = new Set(['title', 'headings', 'text', 'structuredData']);

export function isIgnorable(field: MonitorField): field is (typeof ignorableFields)[number] {
  return ignorableFields.some((each) => each === field);
}

/** Whether the user wants to hear nothing of this line of this field. */
export function isIgnored(field: MonitorField, line: string, ignored: readonly IgnoredLine[]): boolean {
  return ignored.some((each) => {
    if (typeof each === 'string') return wordFields.has(field) && isMeantBy(each, field, line);
    if (each.field !== field) return false;
    return 'line' in each ? each.line === line : holds(line, each.text);
  });
}

/** A text without a field was cut at 200 characters. A title is one line, and a number is no words: only as a whole. */
function isMeantBy(text: string, field: MonitorField, line: string): boolean {
  if (line === text || (text.length === longestText && line.startsWith(text))) return true;
  return field !== 'title' && /\p{L}/u.test(text) && holds(line, text);
}

/** As whole words: “500” is not in “1500”. */
function holds(line: string, text: string): boolean {
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const isWhole = !(joins(line[at - 1]) && joins(text[0])) && !(joins(line[at + text.length]) && joins(text.at(-1)));
    if (isWhole) return true;
  }
  return false;
}

function joins(character: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(character ?? '');
}
