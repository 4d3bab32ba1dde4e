import { expect, it } from 'vitest';

import { createMonitor, listMonitors, updateMonitor } from '#shared/api/endpoints/monitors.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';

import { createTestApi, requireValue } from '../../testing/worker/api.ts';

const api = createTestApi();

it('looks of a day are counted over all projects, also of monitors that are made or changed at once', async () => {
  const caller = { token: await api.startWorkspace() };
  const projects = await Promise.all(
    ['tea.example', 'coffee.example'].map(async (domain) =>
      requireValue(await api.call(createProject, { body: { name: domain, domain } }, caller)),
    ),
  );
  const make = (at: number, everyMinutes: 1 | 5) =>
    api.call(
      createMonitor,
      {
        params: { projectId: projects[at % 2]?.id ?? '' },
        body: { kind: 'uptime', url: `https://tea.example/${at}`, everyMinutes },
      },
      caller,
    );
  // Twelve a minute, and room for two more.
  for (let at = 0; at < 12; at += 1) requireValue(await make(at, 1));
  const made = await Promise.all([12, 13, 14, 15].map((at) => make(at, 1)));
  expect(made.filter(({ ok }) => ok)).toHaveLength(2);
  const { items } = requireValue(await api.call(listMonitors, { query: {} }, caller));
  const edit = (id: string | undefined, body: { readonly isPaused: boolean }) =>
    api.call(updateMonitor, { params: { monitorId: id ?? '' }, body }, caller);
  const [first, second] = items;
  for (const { id } of [first, second].flatMap((each) => each ?? [])) requireValue(await edit(id, { isPaused: true }));
  for (let at = 16; at < 20; at += 1) requireValue(await make(at, 5));
  const gone = await Promise.all([first, second].map((each) => edit(each?.id, { isPaused: false })));
  expect(gone.filter(({ ok }) => ok)).toHaveLength(1);
});
