import { beforeEach, describe, expect, it } from 'vitest';

import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import {
  chooseSearchConsoleSite,
  endSearchConsole,
  finishSearchConsole,
  listSearchConsoleSites,
  readKeywordSearches,
  readSearchConsole,
  readSearchOpportunities,
  readTopPages,
  startSearchConsole,
} from '#shared/api/endpoints/search-console.ts';
import { readSearchesOf } from '#shared/api/endpoints/search-console-searches.ts';

import { searchConsoleLinks } from '../db/tables/search-console-links.ts';
import { verifications } from '../db/tables/verifications.ts';
import { importDueSearches } from '../services/search-console/import-due.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createFakeSearchConsole } from '../testing/both/fake-search-console.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const startMs = Date.parse('2026-11-21T20:00:00.000Z');
let nowMs = startMs;
const google = createFakeSearchConsole();
const api = createTestApi({ clock: () => nowMs, searchConsole: google.client });
const property = 'sc-domain:tea.example';

beforeEach(async () => {
  nowMs = startMs;
  google.failWith = null;
  google.rows = [];
  google.asked.length = 0;
  google.revoked.length = 0;
  await api.backend.store.db.delete(searchConsoleLinks);
});

async function start(keywords: readonly string[] = ['green tea']) {
  const caller = { token: await api.startWorkspace() };
  const body = { name: 'Tea', domain: 'tea.example' };
  const params = { projectId: requireValue(await api.call(createProject, { body }, caller)).id };
  const add = async (added: readonly string[]) =>
    requireValue(
      await api.call(addKeywords, { params, body: { keywords: [...added], engine: 'google' } }, caller),
    ).added.map(({ id }) => id);
  const [keywordId = ''] = await add(keywords);
  const comeBack = async (code: string, stateOf = (state: string) => state) => {
    const { url } = requireValue(await api.call(startSearchConsole, { params }, caller));
    const asked = new URL(url).searchParams;
    const query = new URLSearchParams({ code, state: stateOf(asked.get('state') ?? '') });
    return api.request(`/v1/search-console/callback?${query.toString()}`, { redirect: 'manual' });
  };
  const finish = (code: string, as = caller) => api.call(finishSearchConsole, { params, body: { code } }, as);
  return {
    caller,
    params,
    keywordId,
    add,
    comeBack,
    finish,
    connect: async () => {
      requireValue(await finish(codeOf(await comeBack('good'))));
      return requireValue(await api.call(chooseSearchConsoleSite, { params, body: { property } }, caller));
    },
    read: async () => requireValue(await api.call(readSearchConsole, { params }, caller)),
    points: async (id = keywordId) =>
      requireValue(await api.call(readKeywordSearches, { params: { keywordId: id } }, caller)).points,
  };
}

/** The code that the page at the end of the trip shows. */
function codeOf(back: Response): string {
  return /#console\.([\w-]{43})$/.exec(back.headers.get('location') ?? '')?.[1] ?? '';
}

function row(day: string, changes: Partial<(typeof google.rows)[number]> = {}) {
  const figures = { clicks: 3, impressions: 40, position: 5 };
  return { day, query: 'green tea', device: 'DESKTOP', country: 'deu', ...figures, ...changes } as const;
}

async function runMinutes(count: number): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) {
    await importDueSearches(api.backend);
    nowMs += minuteMs;
  }
}

describe('connecting', () => {
  it('goes to Google and back, offers verified properties, and reads one', async () => {
    const site = await start();
    expect((await site.read()).link).toMatchObject({ state: 'off', isOffered: true });
    const back = await site.comeBack('good');
    expect((await site.read()).link.state).toBe('off');
    expect(await site.finish(codeOf(back))).toMatchObject({ ok: true, value: { state: 'choosing' } });
    expect((await site.read()).link).toMatchObject({ state: 'choosing', property: null });
    const { params } = site;
    const offered = requireValue(await api.call(listSearchConsoleSites, { params }, site.caller)).items;
    expect(offered).toEqual([{ property, permission: 'siteOwner' }]);
    const wrong = { params, body: { property: 'https://unproven.example/' } };
    expect(await api.call(chooseSearchConsoleSite, wrong, site.caller)).toMatchObject({
      failure: { code: 'invalid_request', details: [{ path: 'body.property' }] },
    });
    expect(await site.connect()).toMatchObject({ state: 'active', property });
  });

  it.each([
    ['a code that Google refuses', 'bad', (state: string) => state],
    ['a made-up state', 'good', () => 'x'.repeat(43)],
  ])('%s connects nothing', async (_name, code, stateOf) => {
    const site = await start();
    const back = await site.comeBack(code, stateOf);
    expect(back.headers.get('location')).toMatch(/#failed$/);
    expect((await site.read()).link.state).toBe('off');
  });

  it('gives nothing to anyone but the user who began it, in whatever browser the consent was given', async () => {
    const [attacker, victim] = [await start(), await start()];
    const code = codeOf(await attacker.comeBack('good'));
    const unusable = { failure: { code: 'not_found' } };
    expect(await victim.finish(code)).toMatchObject(unusable);
    expect(await attacker.finish(code, victim.caller)).toMatchObject(unusable);
    expect((await attacker.read()).link.state).toBe('off');
    requireValue(await attacker.finish(code));
    expect(await attacker.finish(code)).toMatchObject(unusable);
  });

  it('a code works for ten minutes, and is stored sealed', async () => {
    const site = await start();
    const code = codeOf(await site.comeBack('good'));
    const rows = JSON.stringify(await api.backend.store.db.select().from(verifications));
    expect(rows).not.toContain(code);
    expect(rows).not.toContain('lasting');
    nowMs += 601_000;
    expect(await site.finish(code)).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('a state works once, and not after ten minutes', async () => {
    const site = await start();
    let state = '';
    await site.comeBack('good', (given) => (state = given));
    const again = await api.request(`/v1/search-console/callback?code=good&state=${state}`, { redirect: 'manual' });
    expect(again.headers.get('location')).toMatch(/#failed$/);
    const late = await site.comeBack('good', (given) => {
      nowMs += 601_000;
      return given;
    });
    expect(late.headers.get('location')).toMatch(/#failed$/);
  });

  it('keeps no token that the database alone could use, and ends the access at Google too', async () => {
    const site = await start();
    await site.connect();
    const [link] = await api.backend.store.db.select().from(searchConsoleLinks);
    expect(link?.refreshToken).not.toContain('lasting');
    requireValue(await api.call(endSearchConsole, { params: site.params }, site.caller));
    expect(google.revoked).toEqual(['lasting']);
    expect((await site.read()).link.state).toBe('off');
  });
});

// Filling in sixteen months takes as many rounds.
describe('importing', () => {
  it('reads the newest days, fills in month by month, and then rests until tomorrow', async () => {
    const site = await start();
    google.rows = [row('2026-11-19'), row('2026-11-19', { query: 'rare' }), row('2026-10-02', { clicks: 7 })];
    await site.connect();
    expect(await site.points()).toEqual([{ day: '2026-11-19', clicks: 3, impressions: 40, position: 5 }]);
    await runMinutes(20);
    const { days, link } = await site.read();
    expect(link).toMatchObject({ importedUntil: '2026-11-20', filledFrom: '2025-07-01', reason: null });
    expect(days.map(({ clicks, day }) => [day, clicks])).toEqual([
      ['2026-10-02', 7],
      ['2026-11-19', 6],
    ]);
    const asked = google.asked.length;
    await runMinutes(5);
    expect(google.asked).toHaveLength(asked);
    nowMs += dayMs;
    google.rows = [...google.rows, row('2026-11-20', { clicks: 9 })];
    await runMinutes(1);
    expect((await site.points()).at(-1)).toMatchObject({ day: '2026-11-20', clicks: 9 });
  });

  it('figures that Google fixes later take the place of the earlier ones, and nothing is counted twice', async () => {
    const site = await start();
    google.rows = [row('2026-11-19')];
    await site.connect();
    await Promise.all([importDueSearches(api.backend), importDueSearches(api.backend)]);
    google.rows = [row('2026-11-19', { clicks: 4 })];
    nowMs += dayMs + minuteMs;
    await runMinutes(1);
    expect(await site.points()).toEqual([{ day: '2026-11-19', clicks: 4, impressions: 40, position: 5 }]);
  });

  it('a keyword that comes later gets its past too', async () => {
    const site = await start();
    google.rows = [row('2026-03-05', { query: 'oolong' })];
    await site.connect();
    await runMinutes(20);
    const [later = ''] = await site.add(['oolong']);
    nowMs += dayMs;
    await runMinutes(20);
    expect(await site.points(later)).toMatchObject([{ day: '2026-03-05' }]);
  });

  it.each([
    ['a quota', 429, '{"error":{"status":"RESOURCE_EXHAUSTED"}}', 15, 'quarter of an hour'],
    ['a quota told with 403', 403, '{"error":{"errors":[{"reason":"quotaExceeded"}]}}', 15, 'quarter of an hour'],
    ['an error of Google', 500, '<html>', 10, 'did not answer'],
    ['no JSON', 200, '<html>', 10, 'did not answer'],
    ['nothing', 200, '', 10, 'did not answer'],
    ['an answer of another shape', 200, '{"rows":[{"keys":[1]}]}', 10, 'did not answer'],
  ])('%s is told and waited for', async (_name, status, body, waitMinutes, reason) => {
    const site = await start();
    await site.connect();
    google.rows = [row('2026-11-19')];
    google.failWith = { status, body };
    nowMs += minuteMs;
    await runMinutes(1);
    expect((await site.read()).link.reason).toContain(reason);
    google.failWith = null;
    await runMinutes(waitMinutes - 2);
    expect(await site.points()).toEqual([]);
    await runMinutes(2);
    expect(await site.points()).toHaveLength(1);
    expect((await site.read()).link.reason).toBeNull();
  });

  it('an access that was ended is asked for no more, until the user connects again', async () => {
    const site = await start();
    await site.connect();
    google.rows = [row('2026-11-19')];
    google.failWith = { status: 400, body: '{"error":"invalid_grant"}' };
    nowMs += minuteMs;
    await runMinutes(1);
    expect((await site.read()).link).toMatchObject({ state: 'revoked', property });
    google.failWith = null;
    google.asked.length = 0;
    nowMs += dayMs;
    await runMinutes(3);
    expect(google.asked).toEqual([]);
    requireValue(await site.finish(codeOf(await site.comeBack('good'))));
    await runMinutes(1);
    expect((await site.read()).link.state).toBe('active');
    expect(await site.points()).toHaveLength(1);
  });
});

describe('opportunities', () => {
  const days = Array.from({ length: 28 }, (_, at) => new Date(startMs - (at + 4) * dayMs).toISOString().slice(0, 10));

  it("names pages in each other's way and queries just beyond the first places, of four settled weeks", async () => {
    const site = await start();
    await site.connect();
    google.rows = [
      ...days.flatMap((day) => [
        row(day, { page: 'https://tea.example/a', position: 4 }),
        row(day, { page: 'https://tea.example/b', position: 6 }),
        row(day, { query: 'oolong', page: 'https://tea.example/c', position: 11, impressions: 400, clicks: 1 }),
      ]),
      row('2026-11-20', { query: 'unsettled', position: 9, impressions: 90_000 }),
    ];
    const { params } = site;
    const found = requireValue(await api.call(readSearchOpportunities, { params }, site.caller));
    expect(found).toMatchObject({ from: '2026-10-22', to: '2026-11-18', queries: 2, isWhole: true });
    expect(found.cannibalised).toMatchObject([{ query: 'green tea', pages: [{ share: 0.5 }, { share: 0.5 }] }]);
    expect(found.striking).toMatchObject([{ query: 'oolong', page: 'https://tea.example/c' }]);
  });

  it('names the pages with most clicks', async () => {
    const site = await start();
    await site.connect();
    google.rows = days.flatMap((day) => [
      row(day, { page: 'https://tea.example/a', clicks: 1, impressions: 50 }),
      row(day, { page: 'https://tea.example/b', clicks: 3, impressions: 9 }),
      row(day, { page: 'https://tea.example/b', query: 'oolong', clicks: 2, impressions: 5 }),
    ]);
    const found = requireValue(await api.call(readTopPages, { params: site.params }, site.caller));
    expect(found).toEqual({
      from: '2026-10-22',
      to: '2026-11-18',
      isWhole: true,
      pages: [
        { page: 'https://tea.example/b', clicks: 135, impressions: 378 },
        { page: 'https://tea.example/a', clicks: 27, impressions: 1_350 },
      ],
    });
    const stranger = await start();
    expect(await api.call(readTopPages, { params: site.params }, stranger.caller)).toMatchObject({
      failure: { code: 'not_found' },
    });
  });

  it('tells of a page by its queries, and of a query by its pages, each for itself', async () => {
    const site = await start();
    await site.connect();
    google.rows = days.flatMap((day) => [
      row(day, { page: 'https://tea.example/a', clicks: 1, impressions: 50, position: 4 }),
      row(day, { page: 'https://tea.example/b', clicks: 3, impressions: 9, position: 2 }),
      row(day, { page: 'https://tea.example/b', query: 'oolong', clicks: 2, impressions: 5, position: 1 }),
    ]);
    const read = async (query: { readonly page?: string; readonly query?: string }) =>
      api.call(readSearchesOf, { params: site.params, query }, site.caller);
    expect(requireValue(await read({ page: 'https://tea.example/b' })).rows).toEqual([
      { query: 'green tea', page: 'https://tea.example/b', clicks: 81, impressions: 243, position: 2 },
      { query: 'oolong', page: 'https://tea.example/b', clicks: 54, impressions: 135, position: 1 },
    ]);
    expect(requireValue(await read({ query: 'Green Tea' })).rows.map(({ clicks, page }) => [page, clicks])).toEqual([
      ['https://tea.example/b', 81],
      ['https://tea.example/a', 27],
    ]);
    expect(requireValue(await read({ page: 'https://tea.example/none' })).rows).toEqual([]);
    expect(requireValue(await read({})).rows).toHaveLength(3);
  });

  it.each([
    ['quota', { status: 429, body: '{"error":{"status":"RESOURCE_EXHAUSTED"}}' }, 'quarter of an hour'],
    ['HTML', { status: 200, body: '<html>' }, 'does not answer'],
    ['an ended access', { status: 400, body: '{"error":"invalid_grant"}' }, 'Connect Search Console again'],
  ])('says so in words: %s', async (_name, failWith, message) => {
    const site = await start();
    await site.connect();
    google.failWith = failWith;
    const { params } = site;
    const read = await api.call(readSearchOpportunities, { params }, site.caller);
    expect(read).toMatchObject({
      failure: { code: 'unavailable', message: expect.stringContaining(message) as string },
    });
  });

  it('gives nothing of a project that is not connected, or of another workspace', async () => {
    const [site, other] = [await start(), await start()];
    await site.connect();
    for (const { params } of [site, other]) {
      const read = await api.call(readSearchOpportunities, { params }, other.caller);
      expect(read).toMatchObject({ failure: { code: 'not_found' } });
    }
  });
});
