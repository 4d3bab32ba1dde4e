import { readFile } from 'node:fs/promises';

import { type PageSearchesFault, readPageSearchesCsv } from '#shared/search-console/read-page-searches-csv.ts';
import type { PageSearches } from '#shared/search-console/page-searches.ts';

import { UsageError } from '../usage-error.ts';

/** Figures of Search Console from a CSV file. Throws `UsageError` for what it cannot read. */
export async function readPageSearches(path: string): Promise<readonly PageSearches[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`${path}: cannot be read.`);
  }
  const read = readPageSearchesCsv(text);
  if (read.ok) return read.value;
  throw new UsageError(`${path}: ${describe(read.failure)}`);
}

function describe(fault: PageSearchesFault): string {
  switch (fault.code) {
    case 'no-columns':
      return 'the first line has to name the columns Page, Clicks and Impressions, and may name Query.';
    case 'empty':
      return 'there is no line below its heading.';
    case 'broken':
      return 'no CSV file.';
    case 'bad-line':
      return `line ${fault.line} has no web address, or numbers that are no whole ones: ${fault.seen}`;
  }
}
