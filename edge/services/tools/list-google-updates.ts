import { googleUpdates, googleUpdatesReadOn, googleUpdatesSource } from '#shared/anomalies/google-updates.data.ts';
import { addDays } from '#shared/kernel/day.ts';

import { defineTool } from './tool.ts';
import { dayInput, limitInput } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'list_google_updates',
  title: 'Updates of Google',
  description: 'Ranking updates that Google announced, newest first. One near a change is not its reason.',
  input: { from: dayInput.optional(), to: dayInput.optional(), limit: limitInput(10, 50) },
  like: null,
  run(_context, { from = '', limit, to = '9999' }) {
    const chosen = googleUpdates.filter((update) => update.from <= to && addDays(update.from, update.days) >= from);
    return {
      summary: { id: 'google-updates', opens: googleUpdatesSource, values: { to: googleUpdatesReadOn } },
      rows: chosen.slice(0, limit).map(({ days, from: first, name }) => ({
        id: `google-update:${first}:${name}`,
        opens: googleUpdatesSource,
        values: { update: name, from: first, to: addDays(first, days), days },
      })),
      total: chosen.length,
      notes: [`Known up to ${googleUpdatesReadOn}: later ones are not in this list.`],
    };
  },
});
