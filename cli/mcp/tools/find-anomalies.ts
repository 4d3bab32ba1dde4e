import { z } from 'zod';

import { judgeSeries } from '#shared/anomalies/judge-series.ts';
import { ok } from '#shared/kernel/result.ts';

import { defineTool } from '../tool.ts';

export const tool = defineTool({
  name: 'find_anomalies',
  title: 'Find what was unusual in a series',
  description:
    'Values of a series that were not to be expected from those before them, and where its level shifted, by index. It says what happened, never why.',
  input: {
    values: z.array(z.number()).min(1).max(100_000).describe('Oldest first, evenly spaced.'),
    period: z.int().min(1).max(1_000).default(1).describe('Values to a season: 7 for days, 12 for months; 1 for none.'),
    isDense: z.boolean().default(false).describe('True for minutes and hours.'),
  },
  asksNetwork: false,
  async run(series) {
    return ok({ ...judgeSeries(series) });
  },
});
