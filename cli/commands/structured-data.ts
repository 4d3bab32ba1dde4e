import type { Command } from 'commander';

import type { CliIo } from '../io.ts';
import type { StructuredDataCommandOptions } from '../print-structured-data.ts';

/** `structured-data <file> --url U`: prints the items that a page describes as JSON. */
export function addStructuredDataCommand(program: Command, io: CliIo): void {
  program
    .command('structured-data')
    .description('print what a page says in JSON-LD, Microdata and RDFa')
    .argument('<file>')
    .option('--url <url>', 'address of the page')
    .option('--strict', 'Microdata by the letter of the HTML standard: addresses resolved, text as textContent')
    .action((file: string, options: StructuredDataCommandOptions) => loadAndPrint(file, options, io));
}

/** The extractors are loaded only when a page is read. */
async function loadAndPrint(file: string, options: StructuredDataCommandOptions, io: CliIo): Promise<void> {
  const { printStructuredData } = await import('../print-structured-data.ts');
  await printStructuredData(file, options, io);
}
