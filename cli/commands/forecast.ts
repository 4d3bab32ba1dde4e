import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';

import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';

import { engineInUse, engineOf, engines } from '#shared/forecast/engines.ts';
import { forecast } from '#shared/forecast/forecast.ts';

import { answerJsonLines } from '../answer-json-lines.ts';
import { forecastFile } from '../forecast-file.ts';
import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

const question = z.object({
  values: z.array(z.number()).min(1).max(100_000),
  period: z.int().min(1).max(1_000).default(1),
  horizon: z.int().min(1).max(1_000),
});

interface Options {
  readonly batch?: true;
  readonly engine: string;
  readonly horizon: number;
  readonly gaps: 'carry' | 'zero';
}

/**
 * `forecast FILE`: CSV or JSON lines with dates and numbers in, a JSON object for each column out. `forecast --batch`: JSON
 * lines `{values, period, horizon}` in, `{model, mean, lower80, …}` or `{refused, needs}` out, one for one.
 */
export function addForecastCommand(program: Command, io: CliIo, end: (code: number) => void): void {
  program
    .command('forecast')
    .description('say what comes after a series of numbers, with intervals and how well it did before')
    .argument('[file]', 'CSV (date,value) or JSON lines with date and value; without one, standard input')
    .option('--horizon <steps>', 'days, weeks or months ahead, as the dates are apart', readHorizon, 28)
    .addOption(
      new Option('--gaps <how>', 'days without a value: nothing (a count), or as before (a state)')
        .choices(['zero', 'carry'])
        .default('zero'),
    )
    .option('--batch', 'read series as JSON lines {values, period, horizon} from standard input')
    .addOption(
      new Option('--engine <version>', 'version of the engine; the browser tries a newer one beside the one in use')
        .choices(engines.map(({ version }) => version))
        .default(engineInUse.version),
    )
    .action(async (file: string | undefined, { batch, engine: version, gaps, horizon }: Options) => {
      const engine = engineOf(version);
      if (!batch) return forecastFile(await readInput(file, io), io, { end, engine, gaps, horizon });
      if (file !== undefined) throw new UsageError('--batch reads standard input: give no file.');
      return answerJsonLines(io, {
        schema: question,
        wanted: 'values (numbers, oldest first), horizon (steps ahead) and, for a season, period (values to it)',
        answer: (series) => ({ model: engine.version, ...forecast(series, engine) }),
        end,
      });
    });
}

async function readInput(file: string | undefined, { input }: CliIo): Promise<string> {
  if (file === undefined || file === '-') return readAll(input);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file}: cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`);
  }
}

function readHorizon(given: string): number {
  const steps = Number(given);
  if (Number.isInteger(steps) && steps >= 1 && steps <= 1_000) return steps;
  throw new InvalidArgumentError('A whole number from 1 to 1,000.');
}
