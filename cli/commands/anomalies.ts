import type { Command } from 'commander';
import { z } from 'zod';

import { judgeSeries } from '#shared/anomalies/judge-series.ts';

import type { CliIo } from '../io.ts';
import { readJsonLines } from '../read-json-lines.ts';

const question = z.object({
  values: z.array(z.number()).min(1).max(100_000),
  period: z.int().min(1).max(1_000).default(1),
  isDense: z.boolean().default(false),
});

/** `anomalies --batch`: JSON lines `{values, period, isDense?}` in, `{unusual, judgedFrom, shifts}` out, one for one. */
export function addAnomaliesCommand(program: Command, io: CliIo): void {
  program
    .command('anomalies')
    .description('say which values of a series were not to be expected, and where its level shifted')
    .requiredOption('--batch', 'read series as JSON lines from standard input')
    .action(async () => {
      const wanted =
        'values (numbers, oldest first), for a season period (values to it), and isDense for minutes and hours';
      for await (const series of readJsonLines(io.input, question, wanted)) {
        io.print(`${JSON.stringify(judgeSeries(series))}\n`);
      }
    });
}
