import type { Command } from 'commander';
import { z } from 'zod';

import { forecast } from '#shared/forecast/forecast.ts';
import { forecastVersion } from '#shared/forecast/forecast-version.ts';

import type { CliIo } from '../io.ts';
import { readJsonLines } from '../read-json-lines.ts';

const question = z.object({
  values: z.array(z.number()).min(1).max(100_000),
  period: z.int().min(1).max(1_000).default(1),
  horizon: z.int().min(1).max(1_000),
});

/** `forecast --batch`: JSON lines `{values, period, horizon}` in, `{model, mean, lower80, …}` or `{refused, needs}` out, one for one. */
export function addForecastCommand(program: Command, io: CliIo): void {
  program
    .command('forecast')
    .description('say what comes after a series of numbers, with intervals and how well it did before')
    .requiredOption('--batch', 'read series as JSON lines from standard input')
    .action(async () => {
      const wanted = 'values (numbers, oldest first), horizon (steps ahead) and, for a season, period (values to it)';
      for await (const series of readJsonLines(io.input, question, wanted)) {
        io.print(`${JSON.stringify({ model: forecastVersion, ...forecast(series) })}\n`);
      }
    });
}
