import { z } from 'zod';

import { engineInUse } from '#shared/forecast/engines.ts';
import { forecast } from '#shared/forecast/forecast.ts';
import { ok } from '#shared/kernel/result.ts';

import { defineTool } from '../tool.ts';

export const tool = defineTool({
  name: 'forecast_series',
  title: 'Forecast a series',
  description:
    'What comes after a series of numbers, with intervals of 80 and 95 % and how far the same method was off before; refuses series that are too short.',
  input: {
    values: z.array(z.number()).min(1).max(100_000).describe('Oldest first.'),
    horizon: z.int().min(1).max(1_000).describe('Steps ahead.'),
    period: z.int().min(1).max(1_000).default(1).describe('Values to a season: 7 for days, 12 for months; 1 for none.'),
  },
  asksNetwork: false,
  async run(series) {
    return ok({ model: engineInUse.version, ...forecast(series) });
  },
});
