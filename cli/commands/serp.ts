import { type Command, Option } from 'commander';

import type { CliIo } from '../io.ts';
import type { SerpCommandOptions } from '../read-serp-file.ts';

/** `serp <file> --url U`: reads a saved results page and prints it as JSON. */
export function addSerpCommand(program: Command, io: CliIo): void {
  program
    .command('serp')
    .description('read a saved results page of a search engine or marketplace')
    .argument('<file>')
    .requiredOption('--url <url>', 'address of the results page')
    .addOption(new Option('--render', 'read it in Chrome or Chromium: tells ads whose labels are disguised'))
    .action((file: string, options: SerpCommandOptions) => loadAndPrint(file, options, io));
}

/** The descriptions of the engines are loaded only when a page is read. */
async function loadAndPrint(file: string, options: SerpCommandOptions, io: CliIo): Promise<void> {
  const { printSerp } = await import('../print-serp.ts');
  await printSerp(file, options, io);
}
