import { expect, it } from 'vitest';

import {
  createAlertChannel,
  listAlertDeliveries,
  listAlertEvents,
  saveAlertRule,
} from '#shared/api/endpoints/alerts.ts';
import { listCrawlSchedules, readCrawlSchedule, setCrawlSchedule } from '#shared/api/endpoints/crawl-schedules.ts';
import { listCrawls } from '#shared/api/endpoints/crawls.ts';
import { ok } from '#shared/kernel/result.ts';

import { requireValue } from '../../testing/worker/api.ts';
import { html, openTestCrawls } from '../../testing/worker/test-crawls.ts';
import type { WebhookPost } from '../../webhooks/webhooks.ts';
import { deliverAlerts } from '../alerts/deliver-alerts.ts';
import { startDueCrawls } from './start-due.ts';

const dayMs = 86_400_000;

it('crawls again every week, and tells each channel once what is new', async () => {
  let nowMs = Date.now();
  const posts: WebhookPost[] = [];
  const site: Record<string, () => Response> = {
    '/': html('Home', '/a', '/b'),
    '/a': html('A', '/'),
    '/b': html('B', '/'),
  };
  const crawls = await openTestCrawls({
    site,
    clock: () => nowMs,
    webhooks: {
      findFault: () => null,
      post: async (post) => {
        // What tests of other files left behind goes out here too.
        if (post.url.startsWith('https://crawls.example/')) posts.push(post);
        return ok(undefined);
      },
    },
  });
  const { api, caller, projectId } = crawls;
  const params = { projectId };
  const hook = { kind: 'webhook', target: 'https://crawls.example/in' } as const;
  const channel = requireValue(await api.call(createAlertChannel, { body: hook }, caller));
  const nothing = await api.call(setCrawlSchedule, { params, body: { cadence: 'weekly' } }, caller);
  expect(nothing).toMatchObject({ failure: { code: 'invalid_request' } });
  const body = {
    cadence: 'weekly' as const,
    options: { start: 'https://tea.example/' },
    channelIds: [channel.id],
  };
  expect(requireValue(await api.call(listCrawlSchedules, {}, caller)).items).toEqual([]);
  const set = requireValue(await api.call(setCrawlSchedule, { params, body }, caller));
  expect(requireValue(await api.call(listCrawlSchedules, {}, caller)).items).toEqual([{ ...set, projectId }]);
  const stranger = await api.startWorkspace();
  expect(requireValue(await api.call(listCrawlSchedules, {}, { token: stranger })).items).toEqual([]);
  // The same channel asked for by a rule too: still one message; another one gets what its rules ask for.
  const other = { kind: 'webhook', target: 'https://crawls.example/files' } as const;
  const filesOnly = requireValue(await api.call(createAlertChannel, { body: other }, caller));
  for (const [kind, channelIds] of [
    ['crawl-errors', [channel.id]],
    ['crawl-files', [filesOnly.id]],
  ] as const) {
    const rule = { id: crypto.randomUUID(), condition: { kind }, channelIds: [...channelIds] };
    requireValue(await api.call(saveAlertRule, { params, body: rule }, caller));
  }
  const runNext = async () => {
    await startDueCrawls(api.backend);
    const [newest] = requireValue(await api.call(listCrawls, { params, query: {} }, caller)).items;
    if (newest?.status === 'running') await crawls.finish(newest.id);
    const workspaceId = (await api.backend.authenticate(`Bearer ${caller.token}`, undefined))?.workspaceId ?? '';
    const tell = { kind: 'tell-crawl', workspaceId, crawlId: newest?.id ?? '' } as const;
    await crawls.deliver(tell);
    await crawls.deliver(tell);
    await deliverAlerts(api.backend);
    return newest;
  };

  expect(await runNext()).toMatchObject({ isScheduled: true });
  const ofProject = () => posts.filter(({ id }) => ids.has(id));
  const ids = new Set<string>();
  const readIds = async () => {
    const { items } = requireValue(await api.call(listAlertDeliveries, { query: {} }, caller));
    for (const { id } of items) ids.add(id);
    return items;
  };
  expect(await readIds()).toEqual([]);
  await runNext();
  expect(requireValue(await api.call(listCrawls, { params, query: {} }, caller)).items).toHaveLength(1);

  nowMs += 8 * dayMs;
  delete site['/b'];
  site['/robots.txt'] = () => new Response('User-agent: *\nDisallow: /cart');
  await runNext();
  expect(await readIds()).toHaveLength(2);
  const events = requireValue(await api.call(listAlertEvents, { query: params }, caller)).items;
  const told = events.map((event) => ('news' in event ? event.condition.kind : 'other'));
  expect(new Set(told)).toEqual(new Set(['crawl-errors', 'crawl-files']));
  expect(events.every((event) => 'news' in event && event.count === 1)).toBe(true);
  const files = ofProject().filter(({ url }) => url === other.target);
  expect(files.map((post) => post.body)).toMatchObject([
    { data: { crawl: { newErrors: [], leftIndex: [], robots: ['https://tea.example'] } } },
  ]);
  const whole = ofProject().filter(({ url }) => url === hook.target);
  expect(whole.map((post) => post.body)).toMatchObject([
    {
      type: 'crawl.changed',
      data: {
        project: { domain: 'tea.example' },
        crawl: {
          newErrors: [{ check: 'site/broken-internal' }],
          leftIndex: [{ url: 'https://tea.example/b', reason: 'not-found' }],
          robots: ['https://tea.example'],
          sitemap: null,
        },
      },
    },
  ]);
  const off = requireValue(await api.call(setCrawlSchedule, { params, body: { cadence: 'off' } }, caller));
  expect(off).toMatchObject({ cadence: 'off', nextRunAt: null });
  expect(requireValue(await api.call(readCrawlSchedule, { params }, caller))).toEqual(off);
});
