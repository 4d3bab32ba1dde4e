import { keywordText } from '#shared/keywords/keyword-text.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

/** What a pasted list holds. */
export interface KeywordListReading {
  /** Each once, by the form under which spellings are one. */
  readonly keywords: readonly string[];
  /** Lines that said again what stood further up. */
  readonly duplicates: number;
  /** Kept, and worth knowing: they search with operators, or have more words than engines read. */
  readonly withOperators: readonly string[];
  readonly veryLong: readonly string[];
  /** Left out: no keyword (longer than 700 characters, or control characters). */
  readonly refused: readonly string[];
  /** Lines after the ten thousandth keyword, which were not read. */
  readonly left: number;
}

export const maxListKeywords = 10_000;
/** Google ignores words after the 32nd (https://support.google.com/websearch/answer/2466433, checked 2026-11). */
const maxWords = 32;
const operators =
  /(?:^|\s)(?:(?:site|inurl|allinurl|intitle|allintitle|intext|allintext|filetype|ext|related|cache|before|after):\S|-\p{L}|"|OR\s)/u;

/** One keyword a line, or the first column of what was copied from a sheet. */
export function readKeywordList(text: string): KeywordListReading {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const byForm = new Map<string, string>();
  const refused: string[] = [];
  let duplicates = 0;
  let read = 0;
  for (const line of lines) {
    if (byForm.size === maxListKeywords) break;
    read += 1;
    const parsed = keywordText.safeParse(unquote(line.split('\t')[0] ?? ''));
    const form = parsed.success ? normalizeKeyword(parsed.data) : '';
    if (!parsed.success || form === '') refused.push(line.slice(0, 80));
    else if (byForm.has(form)) duplicates += 1;
    else byForm.set(form, parsed.data);
  }
  const keywords = [...byForm.values()];
  return {
    keywords,
    duplicates,
    withOperators: keywords.filter((keyword) => operators.test(keyword)),
    veryLong: keywords.filter((keyword) => keyword.split(' ').length > maxWords),
    refused,
    left: lines.length - read,
  };
}

/** Sheets put a cell with quotes or breaks in quotes; a whole query in quotes keeps them. */
function unquote(cell: string): string {
  const inner = /^"(.*)"$/u.exec(cell.trim())?.[1];
  return inner?.includes('""') ? inner.replaceAll('""', '"') : cell;
}
