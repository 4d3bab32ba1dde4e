import { parseServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { extractStructuredData } from '#shared/structured-data/extract-structured-data.ts';

import type { CliIo } from './io.ts';
import { readPage } from './read-page.ts';
import { UsageError } from './usage-error.ts';

export interface StructuredDataCommandOptions {
  readonly url?: string;
  readonly strict?: boolean;
}

/** Reads a page and prints `{ items, errors }` as JSON. Throws `UsageError` where it cannot be read. */
export async function printStructuredData(
  file: string,
  options: StructuredDataCommandOptions,
  io: CliIo,
): Promise<void> {
  const page = await readPage(file, options);
  if (!page.ok) throw new UsageError(page.failure);
  const data = extractStructuredData(parseServedPage(page.value).view, { isStrict: options.strict === true });
  io.print(`${JSON.stringify(data, null, 2)}\n`);
}
