import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';

import type { EndpointInput } from '#shared/api/endpoint.ts';
import { createAlertChannel, listAlertEvents } from '#shared/api/endpoints/alerts.ts';
import {
  createMonitor,
  deleteMonitor,
  listMonitorChanges,
  listMonitors,
  type Monitor,
  updateMonitor,
} from '#shared/api/endpoints/monitors.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { ok } from '#shared/kernel/result.ts';

import { handleJob } from '../queues/handle-job.ts';
import { createCrawling } from '../runtime/crawling.ts';
import type { Job } from '../runtime/job.ts';
import { deliverAlerts } from '../services/alerts/deliver-alerts.ts';
import { groupAlertEvents } from '../services/alerts/group-events.ts';
import { replanOverdueMonitors } from '../services/monitors/replan-overdue.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import type { WebhookPost } from '../webhooks/webhooks.ts';

const startMs = Date.parse('2026-11-01T12:00:00.000Z');
const dayMs = 86_400_000;
let nowMs = startMs;
let posts: WebhookPost[] = [];
let asked: string[] = [];
let site: (url: URL) => Response | Promise<Response> = () => new Response(null, { status: 404 });
const api = createTestApi({
  clock: () => nowMs,
  crawling: createCrawling({
    allowsPrivate: false,
    pagesPerMonth: 1_000,
    fetch: async (url) => {
      asked.push(url);
      return site(new URL(url));
    },
    wait: () => Promise.resolve(),
  }),
  webhooks: {
    findFault: () => null,
    post: async (post) => {
      posts.push(post);
      return ok(undefined);
    },
  },
});

beforeEach(() => {
  nowMs = startMs;
  posts = [];
  asked = [];
});

function page(title: string, text = 'About tea and what belongs to it.'): Response {
  const html = `<!doctype html><html lang="en"><title>${title}</title><body><main><h1>Tea</h1><p>${text}</p></main>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function watch(given: Partial<EndpointInput<typeof createMonitor>['body']> = {}) {
  const caller = { token: await api.startWorkspace() };
  const body = { name: 'Tea', domain: 'tea.example' };
  const { id: projectId } = requireValue(await api.call(createProject, { body }, caller));
  const hook = { kind: 'webhook', target: 'https://watch.example/in' } as const;
  const channel = requireValue(await api.call(createAlertChannel, { body: hook }, caller));
  const monitor = requireValue(
    await api.call(
      createMonitor,
      {
        params: { projectId },
        body: { kind: 'page', url: 'https://tea.example/', channelIds: [channel.id], ...given },
      },
      caller,
    ),
  );
  const workspaceId = (await api.backend.authenticate(`Bearer ${caller.token}`, undefined))?.workspaceId ?? '';
  const look = (): Promise<void> => {
    const job: Job = { kind: 'look-monitor', workspaceId, monitorId: monitor.id, dueAtMs: nowMs };
    return handleJob(api.backend, job).then(() => undefined);
  };
  return {
    monitor,
    caller,
    stub: env.MONITOR_TIMER.getByName(monitor.id),
    /** What its channel was sent; other tests leave theirs behind. */
    posts: () => posts.filter(({ body: sent }) => JSON.stringify(sent).includes(monitor.id)),
    /** Delivers the message of one look so many times at once, half a minute or more after the last. */
    look: async (times = 1) => {
      nowMs += 60_000;
      await Promise.all(Array.from({ length: times }, look));
    },
    lookAgain: look,
    read: async (): Promise<Monitor | undefined> =>
      requireValue(await api.call(listMonitors, { query: {} }, caller)).items[0],
    changes: async () =>
      requireValue(await api.call(listMonitorChanges, { params: { monitorId: monitor.id }, query: {} }, caller)).items,
    events: async () => requireValue(await api.call(listAlertEvents, { query: {} }, caller)).items,
    edit: async (edit: EndpointInput<typeof updateMonitor>['body']) =>
      requireValue(await api.call(updateMonitor, { params: { monitorId: monitor.id }, body: edit }, caller)),
    remove: () => api.call(deleteMonitor, { params: { monitorId: monitor.id } }, caller),
  };
}

async function sendAlerts(): Promise<void> {
  await groupAlertEvents(api.backend);
  await deliverAlerts(api.backend);
}

describe('a monitor of a page', () => {
  it('tells a change after a second look, once, however often its messages come', async () => {
    site = () => page('Tea');
    const monitor = await watch();
    await monitor.look(2);
    site = () => page('Coffee');
    await monitor.look(2);
    expect(await monitor.changes()).toEqual([]);
    expect(await monitor.read()).toMatchObject({ status: 'confirming' });
    await monitor.look(3);
    await monitor.lookAgain();
    await monitor.look();
    expect(await monitor.changes()).toMatchObject([
      { fields: [{ field: 'title', removed: ['Tea'], added: ['Coffee'] }] },
    ]);
    await sendAlerts();
    await sendAlerts();
    expect(monitor.posts()).toHaveLength(1);
    expect(await monitor.events()).toMatchObject([{ monitorId: monitor.monitor.id, fields: [{ field: 'title' }] }]);
  });

  it('tells nothing of what a second look does not see', async () => {
    site = () => page('Tea');
    const monitor = await watch();
    await monitor.look();
    site = () => page('Oops');
    await monitor.look();
    site = () => page('Tea');
    await monitor.look();
    await monitor.look();
    expect(await monitor.changes()).toEqual([]);
    expect(await monitor.read()).toMatchObject({ status: 'same' });
  });

  it('learns a token that is another at each load, and still tells what changes beside it', async () => {
    let loads = 0;
    const withToken = (title: string) => page(title, `Your visit number ${(loads += 1) * 7919} to this shop.`);
    site = () => withToken('Tea');
    const monitor = await watch();
    for (let count = 0; count < 4; count += 1) await monitor.look();
    expect(await monitor.changes()).toEqual([]);
    expect(await monitor.read()).toMatchObject({ status: 'same', unsteady: [] });
    site = () => withToken('Coffee');
    await monitor.look();
    await monitor.look();
    expect((await monitor.changes()).map(({ fields }) => fields.map(({ field }) => field))).toEqual([['title']]);
  });

  it('leaves out lines that the user ignores', async () => {
    site = () => page('Tea', 'Price 3. Leaves from China.');
    const monitor = await watch({ ignored: ['Price'] });
    await monitor.look();
    site = () => page('Tea', 'Price 4. Leaves from China.');
    for (let count = 0; count < 3; count += 1) await monitor.look();
    expect(await monitor.changes()).toEqual([]);
  });

  it('keeps what no database can: a sign cut in two, and U+0000 in structured data and robots headers', async () => {
    const odd = String.raw`<script type="application/ld+json">{"@type":"Product","name":"A\u0000B\ud83d"}</script>`;
    site = () => page('Tea', `${'x'.repeat(499)}\u{1f375} tea ${odd}`);
    const monitor = await watch();
    await monitor.look();
    expect(await monitor.read()).toMatchObject({ status: 'same', seen: { title: ['Tea'] } });
    const robots = await watch({ kind: 'robots' });
    site = () => new Response('User-agent: bing\u0000bot\nDisallow: /\u0000x\nSitemap: /s\u0000.xml');
    await robots.look();
    expect(await robots.read()).toMatchObject({ status: 'same' });
  });

  it('looks as often as was set while it looked', async () => {
    site = () => page('Tea');
    const monitor = await watch({ everyMinutes: 1_440 });
    await monitor.look();
    site = async () => {
      site = () => page('Coffee');
      await monitor.edit({ everyMinutes: 1 });
      return page('Coffee');
    };
    await monitor.look();
    const plan = await runInDurableObject(monitor.stub, (_, { storage }) => storage.kv.get('plan'));
    expect(plan).toMatchObject({ everyMs: 60_000 });
  });

  it('tells a status and the way back from it, whatever of it was ignored before fields were', async () => {
    site = () => page('Tea');
    const monitor = await watch({ ignored: ['500'] });
    await monitor.look();
    site = () => new Response(null, { status: 500 });
    for (let count = 0; count < 2; count += 1) await monitor.look();
    site = () => page('Tea: 500 kinds');
    for (let count = 0; count < 2; count += 1) await monitor.look();
    expect((await monitor.changes()).map(({ fields }) => fields)).toEqual([
      [
        { field: 'status', removed: ['500'], added: ['200'] },
        { field: 'title', removed: ['Tea'], added: ['Tea: 500 kinds'] },
      ],
      [{ field: 'status', removed: ['200'], added: ['500'] }],
    ]);
  });

  it('never asks a private address, also as the end of a redirect', async () => {
    site = () => new Response(null, { status: 302, headers: { location: 'http://10.0.0.1/admin' } });
    const monitor = await watch();
    await monitor.look();
    expect(asked).toEqual(['https://tea.example/']);
    expect(await monitor.read()).toMatchObject({ note: 'refused' });
  });
});

describe('a monitor of an answer', () => {
  it('says down after two looks, and up again at once', async () => {
    site = () => page('Tea');
    const monitor = await watch({ kind: 'uptime', everyMinutes: 1 });
    await monitor.look();
    expect(await monitor.read()).toMatchObject({ status: 'up', latency: { looks: 1 } });
    site = () => new Response(null, { status: 503 });
    await monitor.look();
    site = () => new Response(null, { status: 500 });
    await monitor.look();
    site = () => page('Tea');
    await monitor.look();
    expect((await monitor.changes()).map(({ fields }) => fields[0]?.added)).toEqual([['up'], ['down']]);
  });

  it('leaves a host alone that answers 429, longer each time, and calls it neither up nor down', async () => {
    site = () => page('Tea');
    const monitor = await watch({ kind: 'uptime', everyMinutes: 1 });
    await monitor.look();
    site = () => new Response(null, { status: 429, headers: { 'retry-after': '600' } });
    await monitor.look();
    const busy = await monitor.read();
    expect(busy).toMatchObject({ status: 'busy', note: '429' });
    expect(Date.parse(busy?.nextLookAt ?? '') - nowMs).toBe(600_000);
    for (let count = 0; count < 5; count += 1) await monitor.look();
    expect(Date.parse((await monitor.read())?.nextLookAt ?? '') - nowMs).toBeGreaterThan(600_000);
    expect(await monitor.changes()).toEqual([]);
  });

  it('tells a redirect to a sign-in apart from up and down', async () => {
    site = () => page('Tea');
    const monitor = await watch({ kind: 'uptime' });
    await monitor.look();
    site = ({ pathname }) =>
      pathname === '/' ? new Response(null, { status: 302, headers: { location: '/account/login' } }) : page('Sign in');
    await monitor.look();
    await monitor.look();
    expect(await monitor.read()).toMatchObject({ status: 'login' });
  });
});

describe('a monitor of robots.txt', () => {
  it('tells which paths Googlebot may not fetch now, and nothing of comments, order and other hours', async () => {
    let robots = 'User-agent: *\nDisallow: /cart';
    const sitemap =
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://tea.example/a</loc></url></urlset>';
    site = ({ pathname }) => {
      if (pathname === '/robots.txt') return new Response(robots);
      return pathname === '/sitemap.xml' ? new Response(sitemap) : new Response(null, { status: 404 });
    };
    const monitor = await watch({ kind: 'robots' });
    await monitor.look();
    robots = '# Hello\nUser-agent: *\nDisallow: /cart # x\n';
    await monitor.look();
    await monitor.look();
    expect(await monitor.changes()).toEqual([]);
    robots = 'User-agent: Googlebot\nDisallow: /shop/\nUser-agent: *\nDisallow: /cart';
    await monitor.look();
    await monitor.look();
    expect(await monitor.changes()).toMatchObject([
      { fields: [{ field: 'googlebotBlocked', removed: ['/cart'], added: ['/shop/'] }] },
    ]);
    site = () => new Response(null, { status: 503 });
    await monitor.look();
    await monitor.look();
    const [newest] = await monitor.changes();
    expect(newest?.fields).toMatchObject([{ field: 'robotsStatus', removed: ['200'], added: ['503'] }]);
  });
});

describe('hours', () => {
  it('that are quiet hold messages back until they end, and nothing else', async () => {
    site = () => page('Tea');
    const monitor = await watch({ quietHours: { from: 11, to: 15 } });
    await monitor.look();
    site = () => page('Coffee');
    await monitor.look();
    await monitor.look();
    await sendAlerts();
    expect(await monitor.events()).toHaveLength(1);
    expect(monitor.posts()).toEqual([]);
    nowMs = Date.parse('2026-11-01T15:00:00.000Z');
    await sendAlerts();
    await sendAlerts();
    expect(monitor.posts()).toHaveLength(1);
  });

  it('of maintenance are not looked in, and what stays changed is told after them', async () => {
    site = () => page('Tea');
    const monitor = await watch({
      maintenance: [{ from: '2026-11-01T13:00:00.000Z', to: '2026-11-01T14:00:00.000Z' }],
    });
    await monitor.look();
    nowMs = Date.parse('2026-11-01T13:30:00.000Z');
    asked = [];
    await monitor.look();
    expect(asked).toEqual([]);
    expect(await monitor.read()).toMatchObject({ status: 'maintenance', nextLookAt: '2026-11-01T14:00:00.000Z' });
  });
});

it('a maintenance that is called off ends at once', async () => {
  site = () => page('Tea');
  const monitor = await watch({
    everyMinutes: 1,
    maintenance: [{ from: '2026-11-01T12:00:00.000Z', to: '2026-11-30T12:00:00.000Z' }],
  });
  await monitor.look();
  expect(await monitor.read()).toMatchObject({ nextLookAt: '2026-11-30T12:00:00.000Z' });
  await monitor.edit({ maintenance: [] });
  expect(Date.parse((await monitor.read())?.nextLookAt ?? '')).toBeLessThanOrEqual(nowMs);
});

describe('its object', () => {
  const ring = async (stub: DurableObjectStub) => runDurableObjectAlarm(stub);
  const dueOf = (stub: Awaited<ReturnType<typeof watch>>['stub']) =>
    runInDurableObject(stub, async (_, { storage }) => ({
      due: storage.kv.get<number>('due'),
      alarm: await storage.getAlarm(),
    }));

  it('rings by its plan also after it was evicted, and for the same look where it died on the way', async () => {
    nowMs = Date.now();
    const { stub } = await watch({ everyMinutes: 1 });
    const first = await dueOf(stub);
    await evictDurableObject(stub);
    expect(await ring(stub)).toBe(true);
    const second = await dueOf(stub);
    expect((second.due ?? 0) - (first.due ?? 0)).toBe(60_000);
    expect(second.alarm).toBe(second.due);
  });

  it('rings no more once its monitor is paused or deleted, also where only a look finds that out', async () => {
    site = () => page('Tea');
    const monitor = await watch();
    await monitor.edit({ isPaused: true });
    expect((await dueOf(monitor.stub)).alarm).toBeNull();
    await monitor.edit({ isPaused: false });
    expect((await dueOf(monitor.stub)).alarm).not.toBeNull();
    await monitor.remove();
    const plan = { workspaceId: crypto.randomUUID(), monitorId: monitor.monitor.id, origin: 'https://tea.example' };
    await monitor.stub.plan({ ...plan, everyMs: 60_000 }, nowMs);
    await monitor.look();
    expect((await dueOf(monitor.stub)).alarm).toBeNull();
  });

  it('that lost its plan is told again by the sweep', async () => {
    const monitor = await watch({ everyMinutes: 1 });
    await monitor.stub.clear();
    nowMs += dayMs;
    await replanOverdueMonitors(api.backend);
    expect((await dueOf(monitor.stub)).alarm).not.toBeNull();
  });
});

it('a monitor that is deleted while it looks writes nothing', async () => {
  site = () => page('Tea');
  const monitor = await watch();
  await monitor.look();
  site = () => page('Coffee');
  await monitor.look();
  const looking = monitor.look();
  await monitor.remove();
  await looking;
  await monitor.lookAgain();
  expect(await monitor.read()).toBeUndefined();
  expect(requireValue(await api.call(listAlertEvents, { query: {} }, monitor.caller)).items.length).toBeLessThanOrEqual(
    1,
  );
});
