import { describe, expect, it } from 'vitest';

import { readDashboard } from '#shared/api/endpoints/dashboards.ts';
import {
  addKeywords,
  deleteKeyword,
  importKeywords,
  listKeywords,
  readKeyword,
  readKeywordHistory,
  updateKeyword,
} from '#shared/api/endpoints/keywords.ts';
import { storeObservation } from '#shared/api/endpoints/observations.ts';
import { createProject, updateProject } from '#shared/api/endpoints/projects.ts';
import { organicOf, productOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { createTestApi, requireValue, type TestApi } from '../testing/worker/api.ts';

const noon = Date.parse('2026-11-20T12:00:00.000Z');
const hourMs = 3_600_000;

async function startProject(api: TestApi, domain = 'tea.example') {
  const caller = { token: await api.startWorkspace() };
  const project = requireValue(await api.call(createProject, { body: { name: domain, domain } }, caller));
  return { caller, params: { projectId: project.id } };
}

describe('adding keywords', () => {
  const api = createTestApi();

  it('tracks each on each device, and reports those that are tracked already however they are written', async () => {
    const { caller, params } = await startProject(api);
    const keywords = ['Green  Tea', 'black tea', 'GREEN TEA'];
    const body = { keywords, engine: 'google' as const, country: 'DE' };
    const devices = ['desktop', 'mobile'] as const;
    const first = requireValue(
      await api.call(addKeywords, { params, body: { ...body, devices: [...devices] } }, caller),
    );
    expect(first.added.map(({ keyword, device, country }) => [keyword, device, country])).toEqual([
      ['Green Tea', 'desktop', 'de'],
      ['Green Tea', 'mobile', 'de'],
      ['black tea', 'desktop', 'de'],
      ['black tea', 'mobile', 'de'],
    ]);
    expect(first.duplicates).toEqual([
      { line: 3, keyword: 'GREEN TEA', device: 'desktop' },
      { line: 3, keyword: 'GREEN TEA', device: 'mobile' },
    ]);
    const again = requireValue(await api.call(addKeywords, { params, body }, caller));
    expect(again.added).toEqual([]);
    expect(again.duplicates.map(({ line }) => line)).toEqual([1, 2, 3]);
    const otherCountry = requireValue(
      await api.call(addKeywords, { params, body: { ...body, country: 'fr' } }, caller),
    );
    expect(otherCountry.added).toHaveLength(2);
  });

  it('shows in lists and figures at once, though both are kept for a moment', async () => {
    const { caller, params } = await startProject(api);
    const countBoth = async () => [
      requireValue(await api.call(listKeywords, { params, query: {} }, caller)).items.length,
      requireValue(await api.call(readDashboard, { params, query: {} }, caller)).now.tracked,
    ];
    expect(await countBoth()).toEqual([0, 0]);
    const body = { keywords: ['tea', 'coffee'], engine: 'bing' as const };
    const { added } = requireValue(await api.call(addKeywords, { params, body }, caller));
    expect(await countBoth()).toEqual([2, 2]);
    requireValue(await api.call(deleteKeyword, { params: { keywordId: added[0]?.id ?? '' } }, caller));
    expect(await countBoth()).toEqual([1, 1]);
  });

  it('knows nothing of a new keyword, and says so', async () => {
    const { caller, params } = await startProject(api);
    const body = { keywords: ['tea'], engine: 'bing' as const };
    const [added] = requireValue(await api.call(addKeywords, { params, body }, caller)).added;
    expect(added).toMatchObject({
      rank: null,
      best: null,
      changes: { last: null, sevenDays: null, thirtyDays: null },
      recent: [],
    });
  });

  it.each([
    ['an empty keyword', { keywords: ['  '] }, 'body.keywords.0'],
    ['a control character', { keywords: ['a\u0000b'] }, 'body.keywords.0'],
    ['an unknown engine', { engine: 'altavista' }, 'body.engine'],
    ['a country that is none', { country: 'germany' }, 'body.country'],
  ])('refuses %s', async (_name, change, path) => {
    const { caller, params } = await startProject(api);
    const body = { keywords: ['tea'], engine: 'google' as const, ...change } as never;
    const result = await api.call(addKeywords, { params, body }, caller);
    expect(result).toMatchObject({ failure: { code: 'invalid_request', details: [{ path }] } });
  });

  it('keeps SQL and HTML in a keyword as text', async () => {
    const { caller, params } = await startProject(api);
    const keywords = ["'; drop table tracked_keywords; --", '<script>alert(1)</script>', '100%_\\'];
    requireValue(await api.call(addKeywords, { params, body: { keywords, engine: 'google' } }, caller));
    const listed = requireValue(await api.call(listKeywords, { params, query: {} }, caller));
    expect(listed.items.map(({ keyword }) => keyword).toSorted()).toEqual(keywords.toSorted());
    const found = requireValue(await api.call(listKeywords, { params, query: { search: '%_\\' } }, caller));
    expect(found.items.map(({ keyword }) => keyword)).toEqual(['100%_\\']);
  });
});

describe('a CSV import', () => {
  const api = createTestApi();

  it('takes all columns, whatever their order', async () => {
    const { caller, params } = await startProject(api);
    const csv =
      '\uFEFFkeyword;tags;device;country;favourite;target_url;engine;volume\r\n' +
      '"tea; green";shop|top;mobile;GB;yes;https://tea.example/green;google;1300\r\n' +
      'tea;;desktop;;;;bing;\r\n' +
      'Tea;;desktop;;;;bing;\r\n';
    const answer = requireValue(await api.call(importKeywords, { params, body: { csv } }, caller));
    expect(answer).toEqual({ added: 2, duplicates: [{ line: 3, keyword: 'Tea', device: 'desktop' }] });
    const { items } = requireValue(await api.call(listKeywords, { params, query: { tag: 'top' } }, caller));
    expect(items).toMatchObject([
      {
        keyword: 'tea; green',
        tags: ['shop', 'top'],
        device: 'mobile',
        country: 'gb',
        isFavourite: true,
        targetUrl: 'https://tea.example/green',
        volume: 1_300,
      },
    ]);
  });

  it.each([
    ['a wrong line', 'keyword,device\ntea,desktop\ncoffee,watch\n', /^body\.csv\.line 2$/],
    ['a volume that is no number', 'keyword,volume\ntea,many\n', /^body\.csv\.line 1$/],
    ['an unknown column', 'keyword,colour\ntea,green\n', /^body\.csv\.header$/],
    ['no keyword column', 'device\nmobile\n', /^body\.csv\.header$/],
    ['an open quote', 'keyword\n"tea\n', /^body\.csv\.line \d+$/],
    ['only a header', 'keyword\n', /^body\.csv\.line 1$/],
    ['too many lines', `keyword\n${'tea\n'.repeat(10_001)}`, /^body\.csv\.line 10001$/],
  ])('with %s adds nothing and names the line', async (_name, csv, path) => {
    const { caller, params } = await startProject(api);
    const result = await api.call(importKeywords, { params, body: { csv } }, caller);
    const details = [{ path: expect.stringMatching(path) }];
    expect(result).toMatchObject({ ok: false, failure: { code: 'invalid_request', details } });
    expect(requireValue(await api.call(listKeywords, { params, query: {} }, caller)).items).toEqual([]);
  });
});

describe('an observation', () => {
  let nowMs = noon;
  const api = createTestApi({ clock: () => nowMs });

  async function track(domain = 'tea.example', keyword = 'green tea') {
    const { caller, params } = await startProject(api, domain);
    const body = { keywords: [keyword], engine: 'duckduckgo' as const };
    const [added] = requireValue(await api.call(addKeywords, { params, body }, caller)).added;
    if (!added) throw new Error('nothing was added');
    const keywordParams = { keywordId: added.id };
    return {
      caller,
      params,
      async observe(domains: readonly string[], changes: Parameters<typeof serpSnapshotWith>[0] = {}, atMs = nowMs) {
        const items = domains.map((each, at) => organicOf(`https://${each}/`, at + 1));
        const snapshot = serpSnapshotWith({ items, query: keyword, ...changes });
        const observedAt = new Date(atMs).toISOString();
        requireValue(await api.call(storeObservation, { body: { snapshot, observedAt } }, caller));
      },
      read: async () => requireValue(await api.call(readKeyword, { params: keywordParams }, caller)),
      history: async () =>
        requireValue(await api.call(readKeywordHistory, { params: keywordParams, query: {} }, caller)).points,
    };
  }

  it('gives the keyword its position, page and day', async () => {
    nowMs = noon;
    const keyword = await track();
    await keyword.observe(['other.example', 'www.tea.example', 'tea.example']);
    expect(await keyword.read()).toMatchObject({
      rank: { status: 'ok', position: 2, absolute: 2, depth: 3, source: 'observation', day: '2026-11-20' },
      best: { position: 2, day: '2026-11-20' },
    });
  });

  it('without the site says how far was searched, and is no rank', async () => {
    nowMs = noon;
    const keyword = await track();
    await keyword.observe(['a.example', 'b.example']);
    expect((await keyword.read()).rank).toMatchObject({ status: 'not-found', position: null, depth: 2 });
  });

  it.each([
    ['a page that was read by its links alone', { parser: { warnings: ['read-by-fallback'] } }],
    ['a page that has not arrived whole', { parser: { warnings: ['incomplete-page'] } }],
    ['images', { vertical: 'images' }],
    ['another device', { device: 'mobile' }],
    ['another query', { query: 'green teas' }],
  ])('of %s tells nothing', async (_name, changes) => {
    nowMs = noon;
    const keyword = await track();
    const base = serpSnapshotWith();
    const parser = { ...base.parser, ...('parser' in changes ? changes.parser : {}) };
    await keyword.observe(['tea.example'], { ...changes, parser } as never);
    expect((await keyword.read()).rank).toBeNull();
  });

  it('of the next page adds depth, and a later look at the first is a check of its own', async () => {
    nowMs = noon;
    const keyword = await track();
    await keyword.observe(['a.example', 'b.example']);
    await keyword.observe(['c.example', 'tea.example'], { page: 2, start: 2 });
    expect((await keyword.read()).rank).toMatchObject({ status: 'ok', position: 4, depth: 4 });
    nowMs += hourMs;
    await keyword.observe(['tea.example', 'b.example']);
    expect((await keyword.read()).rank).toMatchObject({ status: 'ok', position: 1, depth: 2 });
    expect((await keyword.history()).map(({ depth, position }) => [position, depth])).toEqual([
      [4, 4],
      [1, 2],
    ]);
  });

  it('that waited in an outbox does not undo what was seen after it', async () => {
    nowMs = noon;
    const keyword = await track();
    await keyword.observe(['tea.example']);
    await keyword.observe(['a.example', 'tea.example'], {}, noon - hourMs);
    expect((await keyword.read()).rank).toMatchObject({ position: 1 });
    expect((await keyword.history()).map(({ position }) => position)).toEqual([2, 1]);
  });

  it('of a day with several counts each: the best stays, and the change is told against the one before', async () => {
    nowMs = noon;
    const keyword = await track();
    await keyword.observe(['a.example', 'tea.example'], {}, noon - 48 * hourMs);
    for (const position of [3, 5, 2, 7]) {
      nowMs += 60_000;
      const others = Array.from({ length: position - 1 }, (_, at) => `${at}.example`);
      await keyword.observe([...others, 'tea.example']);
    }
    const now = await keyword.read();
    expect(now).toMatchObject({ rank: { position: 7 }, best: { position: 2 }, changes: { last: -5 } });
    expect(now.recent.map(({ position }) => position)).toEqual([2, 7]);
    expect((await keyword.history()).map(({ position }) => position)).toEqual([2, 3, 5, 2, 7]);
  });

  it('of days tells what changed since', async () => {
    nowMs = noon;
    const keyword = await track();
    const days = [
      [35, ['a.example', 'b.example', 'c.example', 'tea.example']],
      [8, ['a.example', 'b.example', 'tea.example']],
      [1, ['tea.example', 'b.example']],
      [0, ['a.example', 'tea.example']],
    ] as const;
    for (const [daysAgo, domains] of days) await keyword.observe(domains, {}, noon - daysAgo * 24 * hourMs);
    const now = await keyword.read();
    expect(now.changes).toEqual({ last: -1, sevenDays: 1, thirtyDays: 2 });
    expect(now.best).toEqual({ position: 1, day: '2026-11-19' });
    expect(now.recent.map(({ position }) => position)).toEqual([4, 3, 1, 2]);
    expect((await keyword.history()).map(({ day }) => day)).toEqual([
      '2026-10-16',
      '2026-11-12',
      '2026-11-19',
      '2026-11-20',
    ]);
  });

  it('sums up in the dashboard, whose groups add up to what is tracked', async () => {
    nowMs = noon;
    const keyword = await track();
    const body = { keywords: ['never seen'], engine: 'duckduckgo' as const };
    requireValue(await api.call(addKeywords, { params: keyword.params, body }, keyword.caller));
    await keyword.observe(['tea.example']);
    const { now, days } = requireValue(
      await api.call(readDashboard, { params: keyword.params, query: {} }, keyword.caller),
    );
    expect(now).toMatchObject({ tracked: 2, known: 1, visibility: 100, averagePosition: 1 });
    expect(now.distribution).toMatchObject({ top3: 1, unknown: 1 });
    expect(Object.values(now.distribution).reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(days).toMatchObject([{ day: '2026-11-20', visibility: 100 }]);
  });

  it('tells where competitors stand, and whose share of the clicks it is', async () => {
    nowMs = noon;
    const keyword = await track();
    const change = async (competitors: string[]) =>
      requireValue(await api.call(updateProject, { params: keyword.params, body: { competitors } }, keyword.caller));
    const readVoice = async () => {
      nowMs += 2_000;
      return requireValue(await api.call(readDashboard, { params: keyword.params, query: {} }, keyword.caller));
    };
    await keyword.observe(['a.example', 'tea.example']);
    expect((await readVoice()).now.voice).toBeNull();
    await change(['a.example', 'b.example']);
    await keyword.observe(['a.example', 'tea.example'], {}, nowMs);
    const competitors = { 'a.example': 1, 'b.example': null };
    expect((await keyword.read()).rank).toMatchObject({ position: 2, competitors });
    expect(await keyword.history()).toMatchObject([{ position: 2 }, { position: 2, competitors }]);
    const { days, now } = await readVoice();
    expect(now.voice).toMatchObject({ compared: 1, weightedBy: 'keywords', competitors: { 'b.example': 0 } });
    expect((now.voice?.own ?? 0) + (now.voice?.competitors['a.example'] ?? 0)).toBeCloseTo(100, 1);
    expect(days.at(-1)?.voice).toEqual(now.voice);
    await change(['b.example']);
    expect((await readVoice()).now.voice).toMatchObject({ own: 100, competitors: { 'b.example': 0 } });
  });

  it('of a marketplace finds the products of the project, and those of competitors, by their ids', async () => {
    nowMs = noon;
    const caller = { token: await api.startWorkspace() };
    const match = { kind: 'ids' as const, ids: ['B0TEA', 'B0CUP'] };
    const body = { name: 'Tea shop', domain: 'amazon.com', match, competitors: ['B0THEIRS'] };
    const params = { projectId: requireValue(await api.call(createProject, { body }, caller)).id };
    const wanted = { keywords: ['green tea'], engine: 'amazon' as const, country: 'us' };
    const { added } = requireValue(await api.call(addKeywords, { params, body: wanted }, caller));
    const items = ['B0AD', 'B0THEIRS', 'B0CUP', 'B0TEA'].map((id, at) => ({
      ...productOf(id, at + 1, id === 'B0AD'),
      rank_organic: id === 'B0AD' ? null : at,
    }));
    const page = { engine: 'amazon' as const, host: 'www.amazon.com', url: 'https://www.amazon.com/s?k=green+tea' };
    const observed = { snapshot: serpSnapshotWith({ ...page, items }), observedAt: new Date(noon).toISOString() };
    requireValue(await api.call(storeObservation, { body: observed }, caller));
    const keywordParams = { keywordId: added[0]?.id ?? '' };
    const { rank } = requireValue(await api.call(readKeyword, { params: keywordParams }, caller));
    expect(rank).toMatchObject({ position: 2, url: 'https://www.amazon.com/dp/B0CUP', competitors: { B0THEIRS: 1 } });
  });

  it('estimates visits where the user gave the searches a month', async () => {
    nowMs = noon;
    const keyword = await track();
    await keyword.observe(['tea.example']);
    const readFigures = async () => {
      nowMs += 2_000;
      return requireValue(await api.call(readDashboard, { params: keyword.params, query: {} }, keyword.caller)).now;
    };
    expect(await readFigures()).toMatchObject({ withVolume: 0, estimatedVisits: null });
    const params = { keywordId: (await keyword.read()).id };
    requireValue(await api.call(updateKeyword, { params, body: { volume: 1_000 } }, keyword.caller));
    expect(await readFigures()).toMatchObject({ withVolume: 1, estimatedVisits: 398 });
  });

  it('forged with ranks that its items do not have is refused', async () => {
    nowMs = noon;
    const keyword = await track();
    const items = [organicOf('https://tea.example/', 7)];
    const body = { snapshot: serpSnapshotWith({ items }), observedAt: new Date(noon).toISOString() };
    const result = await api.call(storeObservation, { body }, keyword.caller);
    expect(result).toMatchObject({ failure: { code: 'invalid_request' } });
  });

  it('stored at the same time by several gives one check', async () => {
    nowMs = noon;
    const keyword = await track();
    await Promise.all([1, 2, 3, 4].map(() => keyword.observe(['tea.example'])));
    expect(await keyword.history()).toHaveLength(1);
    expect((await keyword.read()).recent).toHaveLength(1);
  });
});

describe('a keyword', () => {
  const api = createTestApi();

  it('can be changed, archived and deleted', async () => {
    const { caller, params } = await startProject(api);
    const added = requireValue(
      await api.call(addKeywords, { params, body: { keywords: ['tea'], engine: 'google' } }, caller),
    );
    const keywordParams = { keywordId: added.added[0]?.id ?? '' };
    const body = { tags: ['a'], note: 'two\nlines', isFavourite: true, isArchived: true };
    const changed = requireValue(await api.call(updateKeyword, { params: keywordParams, body }, caller));
    expect(changed).toMatchObject(body);
    expect(requireValue(await api.call(listKeywords, { params, query: {} }, caller)).items).toEqual([]);
    const archived = requireValue(await api.call(listKeywords, { params, query: { archived: 'yes' } }, caller));
    expect(archived.items).toEqual([changed]);
    requireValue(await api.call(deleteKeyword, { params: keywordParams }, caller));
    expect(await api.call(readKeyword, { params: keywordParams }, caller)).toMatchObject({
      failure: { code: 'not_found' },
    });
  });

  it('leaves with its history line in the export', async () => {
    const { caller, params } = await startProject(api);
    requireValue(
      await api.call(addKeywords, { params, body: { keywords: ['green tea'], engine: 'duckduckgo' } }, caller),
    );
    const observed = { snapshot: serpSnapshotWith(), observedAt: new Date(noon).toISOString() };
    requireValue(await api.call(storeObservation, { body: observed }, caller));
    const answer = await api.request('/v1/export/keywords', { headers: { authorization: `Bearer ${caller.token}` } });
    const [line, end] = (await answer.text()).split('\n');
    expect(end).toBe('');
    expect(JSON.parse(line ?? '')).toMatchObject({ keyword: 'green tea', history: [{ position: 1, status: 'ok' }] });
  });
});
