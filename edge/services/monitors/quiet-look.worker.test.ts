import { expect, it } from 'vitest';

import { createMonitor, listMonitors, readUptime, updateMonitor } from '#shared/api/endpoints/monitors.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { createCrawling } from '../../runtime/crawling.ts';
import { createTestApi, requireValue } from '../../testing/worker/api.ts';
import { lookAtMonitor } from './look.ts';

const minuteMs = 60_000;
let nowMs = Date.parse('2026-11-01T12:00:00.000Z');
let whileAsked = async (): Promise<unknown> => undefined;
const api = createTestApi({
  clock: () => nowMs,
  crawling: createCrawling({
    allowsPrivate: false,
    pagesPerMonth: 1_000,
    fetch: async () => {
      await whileAsked();
      return new Response('up');
    },
    wait: () => Promise.resolve(),
  }),
});

async function watch() {
  whileAsked = () => Promise.resolve();
  const caller = { token: await api.startWorkspace() };
  const workspaceId = (await api.backend.authenticate(`Bearer ${caller.token}`, undefined))?.workspaceId ?? '';
  const project = { name: 'Tea', domain: 'tea.example' };
  const params = { projectId: requireValue(await api.call(createProject, { body: project }, caller)).id };
  const body = { kind: 'uptime', url: 'https://tea.example/', everyMinutes: 1 } as const;
  const { id: monitorId } = requireValue(await api.call(createMonitor, { params, body }, caller));
  return {
    look: (): Promise<void> => lookAtMonitor(api.backend, { workspaceId, monitorId, dueAtMs: nowMs }),
    edit: (given: { name?: string; isPaused?: boolean }) =>
      api.call(updateMonitor, { params: { monitorId }, body: given }, caller),
    read: async () => requireValue(await api.call(listMonitors, { query: {} }, caller)).items[0],
    looks: async () => requireValue(await api.call(readUptime, { params: { monitorId } }, caller)).windows[0],
  };
}

it('a look that tells nothing is counted once, however often and at once it is delivered, and with each that follows', async () => {
  const monitor = await watch();
  for (let nth = 1; nth <= 3; nth += 1) {
    nowMs += minuteMs;
    await Promise.all(Array.from({ length: 8 }, () => monitor.look()));
    await monitor.look();
    expect(await monitor.looks()).toMatchObject({ looks: nth, watchedMs: (nth - 1) * minuteMs });
  }
});

it('a look whose monitor is changed while it asks is written by what the monitor is then', async () => {
  const monitor = await watch();
  nowMs += minuteMs;
  whileAsked = () => monitor.edit({ name: 'Shop' });
  await monitor.look();
  expect(await monitor.read()).toMatchObject({ name: 'Shop', status: 'up', lastLookAt: new Date(nowMs).toISOString() });
  expect(await monitor.looks()).toMatchObject({ looks: 1 });
  nowMs += minuteMs;
  whileAsked = () => monitor.edit({ isPaused: true });
  await monitor.look();
  expect(await monitor.read()).toMatchObject({ status: 'paused' });
  expect(await monitor.looks()).toMatchObject({ looks: 1 });
});
