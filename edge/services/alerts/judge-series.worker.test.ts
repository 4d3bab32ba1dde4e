import { beforeEach, expect, it } from 'vitest';

import type { SeriesCondition } from '#shared/alerts/alert-condition.ts';
import { saveAlertRule, createAlertChannel, listAlertEvents } from '#shared/api/endpoints/alerts.ts';
import { saveAnnotation } from '#shared/api/endpoints/annotations.ts';
import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import {
  chooseSearchConsoleSite,
  finishSearchConsole,
  startSearchConsole,
} from '#shared/api/endpoints/search-console.ts';
import { addDays, dayOf } from '#shared/kernel/day.ts';
import { ok } from '#shared/kernel/result.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';
import { summarizeProject } from '#shared/keywords/project-figures.ts';
import { madeCount, madeRandom } from '#shared/testing/made-series.ts';

import { judgeAllSeries } from '../../crons/judge-all-series.ts';
import { handleJob } from '../../queues/handle-job.ts';
import { upsertProjectDay } from '../../repositories/project-days.ts';
import { createFakeSearchConsole } from '../../testing/both/fake-search-console.ts';
import { createTestQueues } from '../../testing/both/test-queues.ts';
import { createTestApi, requireValue } from '../../testing/worker/api.ts';
import type { WebhookPost } from '../../webhooks/webhooks.ts';
import { drainOutbox } from '../outbox/drain.ts';
import { importDueSearches } from '../search-console/import-due.ts';
import { deliverAlerts } from './deliver-alerts.ts';
import { groupAlertEvents } from './group-events.ts';

const dayMs = 86_400_000;
const startMs = Date.parse('2026-11-01T20:00:00.000Z');
const property = 'sc-domain:tea.example';
let nowMs = startMs;
let posts: WebhookPost[] = [];
const google = createFakeSearchConsole();
const queues = createTestQueues();
const api = createTestApi({
  clock: () => nowMs,
  queues,
  searchConsole: google.client,
  webhooks: {
    findFault: () => null,
    post: async (post) => {
      // What tests of other files left behind goes out here too.
      if (post.url.startsWith('https://series.example/')) posts.push(post);
      return ok(undefined);
    },
  },
});

beforeEach(() => {
  nowMs = startMs;
  posts = [];
});

/** A site whose rules tell one webhook. */
async function open(conditions: readonly SeriesCondition[], tracked: readonly string[] = ['green tea']) {
  const caller = { token: await api.startWorkspace() };
  const params = {
    projectId: requireValue(await api.call(createProject, { body: { name: 'Tea', domain: 'tea.example' } }, caller)).id,
  };
  const keywords = { keywords: [...tracked], engine: 'google' as const };
  requireValue(await api.call(addKeywords, { params, body: keywords }, caller));
  const hook = { kind: 'webhook', target: 'https://series.example/in' } as const;
  const channelIds = [requireValue(await api.call(createAlertChannel, { body: hook }, caller)).id];
  for (const condition of conditions) {
    const body = { id: crypto.randomUUID(), condition, channelIds };
    requireValue(await api.call(saveAlertRule, { params, body }, caller));
  }
  return {
    ...params,
    caller,
    events: async () => requireValue(await api.call(listAlertEvents, { query: params }, caller)).items,
  };
}

/** Consents at Google, and chooses the property. */
async function connectConsole({
  caller,
  projectId,
}: {
  readonly caller: { readonly token: string };
  readonly projectId: string;
}): Promise<void> {
  const params = { projectId };
  const { url } = requireValue(await api.call(startSearchConsole, { params }, caller));
  const state = new URL(url).searchParams.get('state') ?? '';
  const back = await api.request(
    `/v1/search-console/callback?${new URLSearchParams({ code: 'good', state }).toString()}`,
    {
      redirect: 'manual',
    },
  );
  const code = /#console\.([\w-]{43})$/.exec(back.headers.get('location') ?? '')?.[1] ?? '';
  requireValue(await api.call(finishSearchConsole, { params, body: { code } }, caller));
  requireValue(await api.call(chooseSearchConsoleSite, { params, body: { property } }, caller));
}

/** What queues hold is carried out, each job twice, as they may. */
async function runJobs(): Promise<void> {
  await drainOutbox(api.backend);
  for (const { message } of queues.take()) {
    const { job } = message;
    if (job.kind !== 'judge-series') continue;
    await Promise.all([handleJob(api.backend, job), handleJob(api.backend, job)]);
  }
  await groupAlertEvents(api.backend);
  await deliverAlerts(api.backend);
}

it('tells clicks that stayed away, of site and query in one message, the night they come from Google', async () => {
  const { caller, events, ...params } = await open([
    { kind: 'unusual-value', series: 'clicks' },
    { kind: 'unusual-value', series: 'query-clicks' },
    { kind: 'new-level', series: 'impressions' },
  ]);
  const random = madeRandom(4);
  const dropDay = addDays(dayOf(startMs), 1);
  const rows = Array.from({ length: 160 }, (_, at) => ({
    day: addDays(dayOf(startMs), 6 - at),
    query: 'green tea',
    device: 'DESKTOP' as const,
    country: 'deu',
    clicks: madeCount(40, random),
    impressions: 400 + madeCount(40, random),
    position: 4,
  })).map((row) => (row.day === dropDay ? { ...row, clicks: 0 } : row));
  // Google tells of a day three days later; until then it has no rows.
  const tellKnown = () => {
    google.rows = rows.filter(({ day }) => day <= dayOf(nowMs - 3 * dayMs));
  };
  tellKnown();
  const importNow = async () => {
    tellKnown();
    await importDueSearches(api.backend);
  };
  const note = { id: crypto.randomUUID(), day: dropDay, text: 'New shop' };
  requireValue(await api.call(saveAnnotation, { params, body: note }, caller));
  await connectConsole({ caller, ...params });
  for (let minute = 0; minute < 30; minute += 1) {
    await importNow();
    nowMs += 60_000;
    await runJobs();
  }
  expect(await events()).toEqual([]);
  for (let night = 0; night < 6; night += 1) {
    nowMs += dayMs;
    await importNow();
    await runJobs();
  }
  const told = await events();
  expect(told).toHaveLength(2);
  for (const event of told) {
    expect(event).toMatchObject({ day: dropDay, to: 0, near: [{ kind: 'note', name: 'New shop' }] });
  }
  expect(told.map((event) => ('near' in event ? event.keyword : ''))).toEqual(
    expect.arrayContaining([null, 'green tea']),
  );
  expect(posts).toHaveLength(1);
  expect(posts[0]?.body).toMatchObject({ type: 'alerts.raised', data: { alerts: [{ to: 0 }, { to: 0 }] } });
});

it('judges visibility once a day, of days that are over', async () => {
  const { caller, events, projectId } = await open([{ kind: 'unusual-value', series: 'visibility' }]);
  const workspaceId = (await api.backend.authenticate(`Bearer ${caller.token}`, undefined))?.workspaceId ?? '';
  const random = madeRandom(8);
  const first = dayOf(startMs - 100 * dayMs);
  const figures = { ...summarizeProject([], { groups: [], compared: 0, withVolume: 0 }, ctrModel), projectId };
  const addDay = async (index: number, visibility: number) => {
    const day = addDays(first, index);
    await upsertProjectDay(workspaceId, api.backend.store.db, { ...figures, day, visibility });
  };
  for (let index = 0; index < 100; index += 1) await addDay(index, 30 + random());
  nowMs = Date.parse(`${dayOf(startMs)}T00:17:00.000Z`);
  await judgeAllSeries(api.backend);
  await drainOutbox(api.backend);
  expect(queues.take()).toEqual([]);
  nowMs += 3_600_000;
  await judgeAllSeries(api.backend);
  await runJobs();
  // Today's first checks are no day yet.
  await addDay(100, 5);
  await judgeAllSeries(api.backend);
  await runJobs();
  expect(await events()).toEqual([]);
  nowMs += dayMs;
  await judgeAllSeries(api.backend);
  await runJobs();
  expect(await events()).toMatchObject([{ day: addDays(first, 100), to: 5, keyword: null }]);
  expect(posts).toHaveLength(1);
});

it('tells of many keywords that fell on one day once, with their sums', async () => {
  const queries = ['green tea', 'black tea', 'white tea', 'oolong', 'matcha', 'rooibos', 'mate'];
  const { events, ...site } = await open([{ kind: 'unusual-value', series: 'query-clicks' }], queries);
  const random = madeRandom(11);
  const dropDay = addDays(dayOf(startMs), 1);
  const steady = new Set(['mate']);
  const rows = queries.flatMap((query) =>
    Array.from({ length: 160 }, (_, at) => {
      const day = addDays(dayOf(startMs), 6 - at);
      const clicks = day === dropDay && !steady.has(query) ? 0 : madeCount(60, random);
      return { day, query, device: 'DESKTOP' as const, country: 'deu', clicks, impressions: 500, position: 4 };
    }),
  );
  const tellKnown = () => {
    google.rows = rows.filter(({ day }) => day <= dayOf(nowMs - 3 * dayMs));
  };
  tellKnown();
  await connectConsole(site);
  for (let minute = 0; minute < 30; minute += 1) {
    await importDueSearches(api.backend);
    nowMs += 60_000;
    await runJobs();
  }
  for (let night = 0; night < 6; night += 1) {
    nowMs += dayMs;
    tellKnown();
    await importDueSearches(api.backend);
    await runJobs();
  }
  // Counts by chance may ring on another day, one by one.
  const told = (await events()).filter((each) => 'day' in each && each.day === dropDay);
  expect(told).toMatchObject([{ to: 0, keyword: null, together: { count: 6, of: 7 } }]);
  const [event] = told;
  const named = event && 'together' in event ? event.together?.keywords : undefined;
  expect(named?.toSorted()).toEqual(queries.filter((query) => !steady.has(query)).toSorted());
});
