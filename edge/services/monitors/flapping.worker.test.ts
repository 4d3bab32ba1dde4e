import { expect, it } from 'vitest';

import { createAlertChannel } from '#shared/api/endpoints/alerts.ts';
import { createMonitor, listMonitorChanges } from '#shared/api/endpoints/monitors.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { ok } from '#shared/kernel/result.ts';

import { createCrawling } from '../../runtime/crawling.ts';
import { createTestApi, requireValue } from '../../testing/worker/api.ts';
import type { WebhookPost } from '../../webhooks/webhooks.ts';
import { deliverAlerts } from '../alerts/deliver-alerts.ts';
import { groupAlertEvents } from '../alerts/group-events.ts';
import { lookAtMonitor } from './look.ts';

let nowMs = Date.parse('2026-11-01T12:00:00.000Z');
let status = 200;
const posts: WebhookPost[] = [];
const api = createTestApi({
  clock: () => nowMs,
  crawling: createCrawling({
    allowsPrivate: false,
    pagesPerMonth: 1_000,
    fetch: () => Promise.resolve(new Response('tea', { status })),
    wait: () => Promise.resolve(),
  }),
  webhooks: {
    findFault: () => null,
    post: async (post) => {
      // What tests of other files left behind goes out here too.
      if (post.url.startsWith('https://flapping.example/')) posts.push(post);
      return ok(undefined);
    },
  },
});

it('tells the first changes at once, and then all of half an hour in one message', async () => {
  const caller = { token: await api.startWorkspace() };
  const workspaceId = (await api.backend.authenticate(`Bearer ${caller.token}`, undefined))?.workspaceId ?? '';
  const project = { name: 'Tea', domain: 'tea.example' };
  const params = { projectId: requireValue(await api.call(createProject, { body: project }, caller)).id };
  const hook = { kind: 'webhook', target: 'https://flapping.example/in' } as const;
  const channelIds = [requireValue(await api.call(createAlertChannel, { body: hook }, caller)).id];
  const body = { kind: 'uptime', url: 'https://tea.example/', everyMinutes: 1, channelIds } as const;
  const { id: monitorId } = requireValue(await api.call(createMonitor, { params, body }, caller));
  for (let minute = 0; minute < 90; minute += 1) {
    nowMs += 60_000;
    // Two minutes up, two minutes down, for an hour; then it stays up.
    status = minute < 60 && minute % 4 > 1 ? 503 : 200;
    await lookAtMonitor(api.backend, { workspaceId, monitorId, dueAtMs: nowMs });
    await groupAlertEvents(api.backend);
    await deliverAlerts(api.backend);
  }
  const query = { limit: 200 };
  const changes = requireValue(await api.call(listMonitorChanges, { params: { monitorId }, query }, caller)).items;
  const told = posts.map((post) => JSON.stringify(post.body).split('"monitorId"').length - 1);
  expect(changes.length).toBeGreaterThan(20);
  expect(told.slice(0, 3)).toEqual([1, 1, 1]);
  expect(told.length).toBeLessThanOrEqual(6);
  // Each is in exactly one message, the last one too.
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(changes.length);
});
