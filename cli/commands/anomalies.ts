import type { Command } from 'commander';
import { z } from 'zod';

import { judgeSeries } from '#shared/anomalies/judge-series.ts';

import { answerJsonLines } from '../answer-json-lines.ts';
import type { CliIo } from '../io.ts';

const question = z.object({
  values: z.array(z.number()).min(1).max(100_000),
  period: z.int().min(1).max(1_000).default(1),
  isDense: z.boolean().default(false),
});

/** `anomalies --batch`: JSON lines `{values, period, isDense?}` in, `{unusual, judgedFrom, shifts}` out, one for one. */
export function addAnomaliesCommand(program: Command, io: CliIo, end: (code: number) => void): void {
  program
    .command('anomalies')
    .description('say which values of a series were not to be expected, and where its level shifted')
    .requiredOption('--batch', 'read series as JSON lines from standard input')
    .action(() =>
      answerJsonLines(io, {
        schema: question,
        wanted: 'values (numbers, oldest first), for a season period (values to it), and isDense for minutes and hours',
        answer: judgeSeries,
        end,
      }),
    );
}
