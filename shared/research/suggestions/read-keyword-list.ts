import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

import { type ResearchFault, researchKeyword } from './research-keyword.ts';

/** What a pasted list holds. */
export interface KeywordListReading {
  /** Each once, by the form under which spellings are one. */
  readonly keywords: readonly string[];
  /** Lines that said again what stood further up. */
  readonly duplicates: number;
  /** Kept, and worth knowing: they search with operators. */
  readonly withOperators: readonly string[];
  /** Left out, each with its line, from 1, and why. */
  readonly refused: readonly RefusedLine[];
  /** Lines after the ten thousandth keyword, which were not read. */
  readonly left: number;
}

export interface RefusedLine {
  readonly line: number;
  readonly text: string;
  readonly fault: ResearchFault;
}

export const maxListKeywords = 10_000;
const operators =
  /(?:^|\s)(?:(?:site|inurl|allinurl|intitle|allintitle|intext|allintext|filetype|ext|related|cache|before|after):\S|-\p{L}|"|OR\s)/u;

/** One keyword a line, or the first column of what was copied from a sheet. */
export function readKeywordList(text: string): KeywordListReading {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((written, at) => ({ written, line: at + 1 }))
    .filter(({ written }) => written.trim() !== '');
  const byForm = new Map<string, string>();
  const refused: RefusedLine[] = [];
  let duplicates = 0;
  let read = 0;
  for (const { line, written } of lines) {
    if (byForm.size === maxListKeywords) break;
    read += 1;
    const parsed = researchKeyword(unquote(written.split('\t')[0] ?? ''));
    if (!parsed.ok) {
      refused.push({ line, text: written.trim().slice(0, 80), fault: parsed.failure });
      continue;
    }
    const form = normalizeKeyword(parsed.value);
    if (byForm.has(form)) duplicates += 1;
    else byForm.set(form, parsed.value);
  }
  const keywords = [...byForm.values()];
  return {
    keywords,
    duplicates,
    withOperators: keywords.filter((keyword) => operators.test(keyword)),
    refused,
    left: lines.length - read,
  };
}

/** Sheets put a cell with quotes or breaks in quotes; a whole query in quotes keeps them. */
function unquote(cell: string): string {
  const inner = /^"(.*)"$/u.exec(cell.trim())?.[1];
  return inner?.includes('""') ? inner.replaceAll('""', '"') : cell;
}
