import type { Command } from 'commander';

import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';

import { expandInputs } from '../expand-inputs.ts';
import type { CliIo } from '../io.ts';
import { readPage, type ReadPageOptions } from '../read-page.ts';
import { UsageError } from '../usage-error.ts';

/** `facts <file|url>`: prints what the rules would see, as JSON. */
export function addFactsCommand(program: Command, io: CliIo): void {
  program
    .command('facts')
    .description('print the facts of a page that the rules judge')
    .argument('<input>', 'a file or an address')
    .option('--url <url>', 'address to read a file as')
    .option('--headers <file>', 'JSON file with the answer’s status and headers')
    .option('--robots <file>', 'the site’s robots.txt')
    .action((input: string, options: ReadPageOptions) => printFacts(input, options, io));
}

async function printFacts(input: string, options: ReadPageOptions, io: CliIo): Promise<void> {
  const [path, ...more] = await expandInputs([input]);
  if (path === undefined || more.length > 0) throw new UsageError(`${input}: facts takes one page.`);
  const page = await readPage(path, options);
  if (!page.ok) throw new UsageError(page.failure);
  io.print(`${JSON.stringify(collectServedPage(page.value).facts, null, 2)}\n`);
}
