import { type Command, Option } from 'commander';
import { z } from 'zod';

import { engineInUse, engineOf, engines } from '#shared/forecast/engines.ts';
import { forecast } from '#shared/forecast/forecast.ts';

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
    .addOption(
      new Option('--engine <version>', 'version of the engine; the browser tries a newer one beside the one in use')
        .choices(engines.map(({ version }) => version))
        .default(engineInUse.version),
    )
    .action(async (options: { readonly engine: string }) => {
      const engine = engineOf(options.engine);
      const wanted = 'values (numbers, oldest first), horizon (steps ahead) and, for a season, period (values to it)';
      for await (const series of readJsonLines(io.input, question, wanted)) {
        io.print(`${JSON.stringify({ model: engine.version, ...forecast(series, engine) })}\n`);
      }
    });
}
