import { type Command, InvalidArgumentError, Option } from 'commander';

import { sourceFields } from '#shared/research/sources/keyword-source.ts';
import { keywordSources } from '#shared/research/sources/source-list.ts';

import type { CliIo } from '../io.ts';
import type { PrintMetricsOptions } from './print-metrics.ts';
import { sayField, secretOption } from './secret-option.ts';

/** `keywords metrics`: keywords in, one each line or JSON line; numbers out as they come. */
export function addMetricsCommand(keywords: Command, io: CliIo, end: (exitCode: number) => void): void {
  const command = keywords
    .command('metrics')
    .description('numbers about keywords from a source of your choice; keywords on standard input, one a line')
    .addOption(
      new Option('--source <source>', 'who is asked').choices(keywordSources.map(({ id }) => id)).makeOptionMandatory(),
    )
    .option('--country <code>', 'where was searched: ISO 3166, as in us', lowerCase)
    .option('--language <code>', 'in which language, as in en', lowerCase)
    .option('--budget <number>', "the most to spend, in the source's unit (dollars or credits)", toNumber)
    .option('--csv', 'CSV in place of JSON lines')
    .option('--rest <file>', 'write what was not answered here, to go on with it later')
    .action(async (options: PrintMetricsOptions) => {
      const { printMetrics } = await import('./print-metrics.ts');
      end(await printMetrics(options, io));
    });
  for (const field of sourceFields)
    command.option(`${secretOption(field)} <name>`, `variable of the environment that holds the ${sayField(field)}`);
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0) throw new InvalidArgumentError('Not a number.');
  return number;
}
