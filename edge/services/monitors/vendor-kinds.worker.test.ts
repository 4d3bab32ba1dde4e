import { beforeEach, describe, expect, it } from 'vitest';

import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { createMonitor, listMonitorChanges, listMonitors } from '#shared/api/endpoints/monitors.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { createFakeSearchConsole } from '../../testing/both/fake-search-console.ts';
import { createTestApi, requireValue } from '../../testing/worker/api.ts';
import { upsertRankPoint } from '../../repositories/rank-points.ts';
import { upsertSearchConsoleLink } from '../../repositories/search-console-links.ts';
import { monitors } from '../../db/tables/monitors.ts';
import type { EndpointInput } from '#shared/api/endpoint.ts';
import type { FeatureType } from '#shared/serp/feature-type.ts';
import { lookAtMonitor } from './look.ts';

const dayMs = 86_400_000;
const startMs = Date.parse('2026-11-01T12:00:00.000Z');
let nowMs = startMs;
let crux: (body: { url?: string; origin?: string; formFactor: string }) => Response | Promise<Response>;
const google = createFakeSearchConsole();
const api = createTestApi({
  clock: () => nowMs,
  searchConsole: google.client,
  numbers: {
    wait: () => Promise.resolve(),
    fetch: async (url, init) => {
      if (url !== 'https://chromeuxreport.googleapis.com/v1/records:queryRecord') return fault(404, 'no such address');
      const key = new Headers(init.headers).get('x-goog-api-key');
      if (key !== 'good') return fault(400, 'API key not valid. Please pass a valid API key.');
      return crux(JSON.parse(typeof init.body === 'string' ? init.body : '{}'));
    },
  },
});

beforeEach(() => {
  nowMs = startMs;
  google.failWith = null;
  google.inspections = {};
  crux = () => fault(404, 'chrome ux report data not found');
});

const fault = (code: number, message: string) => Response.json({ error: { code, message } }, { status: code });

function record(lcp: number): Response {
  const day = { year: 2026, month: 11, day: 1 };
  const metrics = { largest_contentful_paint: { percentiles: { p75: lcp } } };
  return Response.json({ record: { metrics, collectionPeriod: { firstDate: day, lastDate: day } } });
}

type Body = EndpointInput<typeof createMonitor>['body'];

async function start() {
  const caller = { token: await api.startWorkspace() };
  const workspaceId = (await api.backend.authenticate(`Bearer ${caller.token}`, undefined))?.workspaceId ?? '';
  const project = { name: 'Tea', domain: 'tea.example' };
  const params = { projectId: requireValue(await api.call(createProject, { body: project }, caller)).id };
  const add = (body: Partial<Body> & Pick<Body, 'kind'>) =>
    api.call(createMonitor, { params, body: { url: 'https://tea.example/green', ...body } }, caller);
  return {
    caller,
    workspaceId,
    ...params,
    add,
    async watch(body: Parameters<typeof add>[0]) {
      const { id: monitorId } = requireValue(await add(body));
      return {
        monitorId,
        async look() {
          nowMs += dayMs;
          await lookAtMonitor(api.backend, { workspaceId, monitorId, dueAtMs: nowMs });
          const { items } = requireValue(await api.call(listMonitors, { query: {} }, caller));
          return items.find(({ id }) => id === monitorId);
        },
        changes: async () =>
          requireValue(await api.call(listMonitorChanges, { params: { monitorId }, query: {} }, caller)).items.map(
            ({ fields }) => fields,
          ),
      };
    },
    connect: (property = 'sc-domain:tea.example', token = 'lasting') =>
      api.backend.tokenSeal.close(token).then(async (refreshToken) => {
        await upsertSearchConsoleLink(workspaceId, api.backend.store.db, {
          ...params,
          property,
          refreshToken,
          status: 'active',
          importedUntil: null,
          filledFrom: null,
          fillStartedAt: null,
          nextRunAt: new Date(nowMs + 1_000 * dayMs),
          failures: 0,
          reason: null,
          createdAt: new Date(nowMs),
        });
      }),
  };
}

describe('field data', () => {
  it('tells a band that changed, with the figures behind it, and no figure that moved within one', async () => {
    const site = await start();
    const monitor = await site.watch({ kind: 'vitals', key: 'good' });
    crux = ({ formFactor, url }) => (formFactor === 'PHONE' && url ? record(2_100) : fault(404, 'not found'));
    expect(await monitor.look()).toMatchObject({
      status: 'same',
      seen: { vitals: ['phone page', 'phone lcp good', 'desktop none'], vitalsFigures: ['phone lcp 2100'] },
    });
    crux = ({ formFactor, url }) => (formFactor === 'PHONE' && url ? record(2_300) : fault(404, 'not found'));
    expect(await monitor.look()).toMatchObject({ seen: { vitalsFigures: ['phone lcp 2300'] } });
    expect(await monitor.changes()).toEqual([]);
    crux = ({ formFactor, url }) => (formFactor === 'PHONE' && url ? record(2_700) : fault(404, 'not found'));
    await monitor.look();
    expect(await monitor.changes()).toEqual([
      [
        { field: 'vitals', removed: ['phone lcp good'], added: ['phone lcp fair'] },
        { field: 'vitalsFigures', removed: ['phone lcp 2300'], added: ['phone lcp 2700'] },
      ],
    ]);
  });

  it('says plainly that there are no data', async () => {
    const monitor = await (await start()).watch({ kind: 'vitals', key: 'good' });
    expect(await monitor.look()).toMatchObject({
      status: 'same',
      note: 'crux no data',
      seen: { vitals: ['phone none', 'desktop none'] },
    });
  });

  it.each<[string, string, typeof crux, object]>([
    ['a wrong key', 'bad', () => record(1), { status: 'silent', note: 'crux key' }],
    ['401', 'good', () => fault(401, 'no'), { status: 'silent', note: 'crux key' }],
    ['403', 'good', () => fault(403, 'not enabled'), { status: 'silent', note: 'crux key' }],
    ['429', 'good', () => fault(429, 'quota'), { status: 'busy', note: 'crux quota' }],
    ['503', 'good', () => fault(503, 'later'), { status: 'silent', note: 'crux retry' }],
    ['nothing', 'good', () => new Response(''), { status: 'silent', note: 'crux shape' }],
    ['HTML', 'good', () => new Response('<title>Sorry'), { status: 'silent', note: 'crux shape' }],
    [
      'a time-out',
      'good',
      () => Promise.reject(new DOMException('', 'TimeoutError')),
      { status: 'silent', note: 'crux retry' },
    ],
  ])('after good data, %s is neither a change nor “unchanged”', async (_name, key, answer, expected) => {
    const monitor = await (await start()).watch({ kind: 'vitals', key });
    crux = () => record(2_100);
    if (key === 'good') await monitor.look();
    crux = answer;
    expect(await monitor.look()).toMatchObject(expected);
    expect(await monitor.changes()).toEqual([]);
  });

  it('needs a key, takes that of another monitor, keeps it sealed and shows it to nobody', async () => {
    const site = await start();
    expect(await site.add({ kind: 'vitals' })).toMatchObject({ ok: false, failure: { status: 400 } });
    const made = requireValue(await site.add({ kind: 'vitals', key: 'good' }));
    expect(JSON.stringify(made)).not.toContain('good');
    crux = () => record(2_100);
    const second = await site.watch({ kind: 'vitals' });
    expect(await second.look()).toMatchObject({ note: 'crux told' });
    const rows = await api.backend.store.db.select({ key: monitors.sealedKey }).from(monitors);
    expect(rows.every(({ key }) => key !== 'good')).toBe(true);
    expect(await site.add({ kind: 'vitals', everyMinutes: 60 })).toMatchObject({ ok: false });
  });
});

describe('index state', () => {
  const url = 'https://tea.example/green';
  const indexed = {
    verdict: 'PASS',
    coverageState: 'Submitted and indexed',
    robotsTxtState: 'ALLOWED',
    indexingState: 'INDEXING_ALLOWED',
    pageFetchState: 'SUCCESSFUL',
    lastCrawlTime: '2026-10-30T08:00:00Z',
    googleCanonical: url,
  };

  it('tells what Google says, from old to new, and no crawl by itself', async () => {
    const site = await start();
    await site.connect();
    const monitor = await site.watch({ kind: 'index', url });
    google.inspections = { [url]: indexed };
    expect(await monitor.look()).toMatchObject({
      status: 'same',
      note: 'PASS',
      seen: { indexCoverage: ['Submitted and indexed'] },
    });
    google.inspections = { [url]: { ...indexed, lastCrawlTime: '2026-11-02T08:00:00Z' } };
    await monitor.look();
    expect(await monitor.changes()).toEqual([]);
    const out = {
      verdict: 'NEUTRAL',
      coverageState: "Excluded by 'noindex' tag",
      indexingState: 'BLOCKED_BY_META_TAG',
    };
    google.inspections = { [url]: out };
    await monitor.look();
    const [fields = []] = await monitor.changes();
    expect(fields.map(({ added, field, removed }) => [field, removed, added])).toEqual([
      ['indexVerdict', ['PASS'], ['NEUTRAL']],
      ['indexCoverage', ['Submitted and indexed'], ["Excluded by 'noindex' tag"]],
      ['indexBarriers', [], ['BLOCKED_BY_META_TAG']],
      ['googleCanonical', [url], []],
      ['lastCrawl', ['2026-11-02T08:00:00Z'], []],
    ]);
  });

  it.each<[string, number, string, object]>([
    ['401', 401, '{"error":{"status":"UNAUTHENTICATED"}}', { status: 'silent', note: 'google revoked' }],
    ['403', 403, '{"error":{"status":"PERMISSION_DENIED"}}', { status: 'silent', note: 'google forbidden' }],
    ['429', 429, '{"error":{"status":"RESOURCE_EXHAUSTED"}}', { status: 'busy', note: 'google quota' }],
    ['500', 500, '', { status: 'silent', note: 'google away' }],
    ['nothing', 200, '', { status: 'silent', note: 'google away' }],
    ['HTML', 200, '<title>Sign in', { status: 'silent', note: 'google away' }],
  ])('is not known while Google answers %s', async (_name, status, body, expected) => {
    const site = await start();
    await site.connect();
    google.inspections = { [url]: indexed };
    const monitor = await site.watch({ kind: 'index', url });
    await monitor.look();
    google.failWith = { status, body };
    expect(await monitor.look()).toMatchObject(expected);
    expect(await monitor.changes()).toEqual([]);
  });

  it.each<[string, (site: Awaited<ReturnType<typeof start>>) => Promise<void>, string]>([
    ['without a connection', () => Promise.resolve(), 'google not connected'],
    ['of another property', (site) => site.connect('https://www.tea.example/'), 'google other property'],
    ['with an access that ended', (site) => site.connect(undefined, 'ended'), 'google revoked'],
  ])('is not known %s', async (_name, prepare, note) => {
    const site = await start();
    await prepare(site);
    const monitor = await site.watch({ kind: 'index', url });
    expect(await monitor.look()).toMatchObject({ status: 'silent', note });
  });
});

describe('a results page', () => {
  async function startResults() {
    const site = await start();
    const { added } = requireValue(
      await api.call(
        addKeywords,
        { params: { projectId: site.projectId }, body: { keywords: ['green tea'], engine: 'google' } },
        site.caller,
      ),
    );
    const keywordId = added[0]?.id ?? '';
    return {
      ...site,
      keywordId,
      check: (features: FeatureType[], more: { status?: 'failed'; source?: 'observation' } = {}) =>
        upsertRankPoint(site.workspaceId, api.backend.store.db, {
          keywordId,
          day: new Date(nowMs).toISOString().slice(0, 10),
          source: 'dataforseo',
          status: 'ok',
          position: 4,
          absolute: 6,
          depth: 10,
          url: 'https://tea.example/green',
          features,
          owned: [],
          competitors: null,
          checkedAt: new Date(nowMs),
          ...more,
        }),
    };
  }

  it('tells blocks that two checks of one source agree on, and nothing of failed checks', async () => {
    const site = await startResults();
    const monitor = await site.watch({ kind: 'results', keywordId: site.keywordId });
    expect(await monitor.look()).toMatchObject({ name: 'green tea · Google', status: 'silent', note: 'no check' });
    await site.check(['images']);
    expect(await monitor.look()).toMatchObject({ note: 'checked dataforseo', seen: { resultsFeatures: ['images'] } });
    await site.check(['images', 'shopping']);
    await monitor.look();
    expect(await monitor.changes()).toEqual([]);
    // The first check of another source agrees with none.
    await site.check([], { source: 'observation' });
    expect(await monitor.look()).toMatchObject({ seen: { resultsFeatures: ['images'] } });
    expect(await monitor.changes()).toEqual([]);
    await site.check([], { status: 'failed' });
    await monitor.look();
    await site.check(['images', 'shopping']);
    await monitor.look();
    expect((await monitor.changes()).flat()).toContainEqual({
      field: 'resultsFeatures',
      removed: [],
      added: ['shopping'],
    });
    nowMs += 31 * dayMs;
    expect(await monitor.look()).toMatchObject({ status: 'silent', note: 'old check' });
  });

  it('takes a keyword of its own project alone', async () => {
    const [site, other] = [await startResults(), await startResults()];
    for (const keywordId of [undefined, other.keywordId]) {
      expect(await site.add({ kind: 'results', ...(keywordId ? { keywordId } : {}) })).toMatchObject({
        ok: false,
        failure: { status: 400 },
      });
    }
  });
});
