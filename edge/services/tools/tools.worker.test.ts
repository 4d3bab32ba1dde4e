import { beforeEach, describe, expect, it } from 'vitest';

import { saveAnnotation } from '#shared/api/endpoints/annotations.ts';
import { storeAudit } from '#shared/api/endpoints/audits.ts';
import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { storeObservation } from '#shared/api/endpoints/observations.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import {
  chooseSearchConsoleSite,
  finishSearchConsole,
  startSearchConsole,
} from '#shared/api/endpoints/search-console.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { importDueSearches } from '../search-console/import-due.ts';
import { createFakeSearchConsole } from '../../testing/both/fake-search-console.ts';
import { sampleReport } from '../../testing/both/sample-report.ts';
import { createTestApi, requireValue } from '../../testing/worker/api.ts';
import { askTool } from '../../testing/worker/ask-tool.ts';

const dayMs = 86_400_000;
const startMs = Date.parse('2026-11-21T20:00:00.000Z');
let nowMs = startMs;
const google = createFakeSearchConsole();
const api = createTestApi({ clock: () => nowMs, searchConsole: google.client });

beforeEach(() => {
  nowMs = startMs;
  google.rows = [];
});

async function startShop(keywords: readonly string[]) {
  const caller = { token: await api.startWorkspace() };
  const body = { name: 'Tea', domain: 'tea.example', competitors: ['site0.example'] };
  const params = { projectId: requireValue(await api.call(createProject, { body }, caller)).id };
  const tracked = { keywords: [...keywords], engine: 'duckduckgo' as const };
  requireValue(await api.call(addKeywords, { params, body: tracked }, caller));
  return {
    caller,
    params,
    /** A results page with the site at a position; 0 for nowhere on it. */
    see: async (query: string, position: number) => {
      const items = Array.from({ length: 12 }, (_, index) =>
        organicOf(`https://${index + 1 === position ? 'tea' : `site${index}`}.example/`, index + 1),
      );
      const snapshot = serpSnapshotWith({ query, items });
      const seen = { snapshot, observedAt: new Date(nowMs).toISOString() };
      requireValue(await api.call(storeObservation, { body: seen }, caller));
    },
    ask: (name: string, input: object = {}): Promise<ToolAnswer> => askTool(api, caller.token, name, input),
  };
}

describe('tools over ranks', () => {
  it('compare two days by the last checks up to them', async () => {
    const { ask, see } = await startShop(['tea', 'mugs', 'cups']);
    await see('tea', 7);
    await see('mugs', 0);
    nowMs += 5 * dayMs;
    await see('tea', 3);
    await see('mugs', 4);
    await see('cups', 2);
    const answer = await ask('read_rank_changes', { project: 'tea.example', from: '2026-11-23', to: '2026-11-26' });
    expect(answer.summary.values).toMatchObject({ compared: 2, notCompared: 1, won: 2, lost: 0, same: 0 });
    expect(answer.rows.map(({ values }) => values)).toMatchObject([
      { keyword: 'mugs', positionBefore: null, position: 4, change: null },
      { keyword: 'tea', positionBefore: 7, position: 3, change: 4, dayBefore: '2026-11-21', day: '2026-11-26' },
    ]);
  });

  it('sort keywords, tell their history, and shares', async () => {
    const { ask, see } = await startShop(['tea', 'mugs', 'cups']);
    await see('tea', 7);
    await see('mugs', 2);
    const { rows } = await ask('list_keywords', { project: 'TEA.example ' });
    expect(rows.map(({ values }) => [values.keyword, values.position])).toEqual([
      ['mugs', 2],
      ['tea', 7],
      ['cups', null],
    ]);
    const history = await ask('read_rank_history', { keyword: rows[0]?.id.slice('keyword:'.length) });
    expect(history.rows.map(({ values }) => values)).toMatchObject([{ day: '2026-11-21', position: 2, status: 'ok' }]);
    const visibility = await ask('read_visibility', { project: 'tea.example' });
    expect(visibility.summary.values).toMatchObject({ tracked: 3, known: 2, topThree: 1, topTen: 2 });
    const voice = await ask('compare_competitors', { project: 'tea.example' });
    expect(voice.rows.map(({ values }) => values.competitor)).toEqual(['site0.example']);
    expect(Number(voice.summary.values.share) + Number(voice.rows[0]?.values.share)).toBeCloseTo(100);
  });
});

describe('tools over audits and notes', () => {
  it('list what failed, and where it opens', async () => {
    const { ask, caller, params } = await startShop(['tea']);
    const report = sampleReport({ url: 'https://tea.example/green', score: 61 });
    requireValue(await api.call(storeAudit, { body: { report, ...params } }, caller));
    const note = { id: crypto.randomUUID(), day: '2026-11-20', text: 'New titles for all teas' };
    requireValue(await api.call(saveAnnotation, { params, body: note }, caller));
    const [audit] = (await ask('list_audits', { project: 'tea.example' })).rows;
    expect(audit).toMatchObject({ values: { url: 'https://tea.example/green', score: 61 } });
    const id = audit?.id.slice('audit:'.length) ?? '';
    const read = await ask('read_audit', { audit: id });
    expect(read.summary).toMatchObject({
      opens: `#tea.example/audits/${id}`,
      values: { score: 61, scoreBefore: null },
    });
    expect(read.rows.length).toBeGreaterThan(0);
    expect(read.rows.every(({ values }) => values.isNew === null)).toBe(true);
    expect((await ask('list_annotations', { project: 'tea.example' })).rows).toMatchObject([
      { values: { day: '2026-11-20', text: 'New titles for all teas' } },
    ]);
  });
});

describe('tools over Search Console', () => {
  it('sum a span of days, and list queries and pages by clicks', async () => {
    const { ask, caller, params } = await startShop(['green tea']);
    const row = { device: 'DESKTOP', country: 'deu', position: 5 } as const;
    google.rows = [
      { ...row, day: '2026-11-10', query: 'green tea', clicks: 3, impressions: 40, page: 'https://tea.example/a' },
      { ...row, day: '2026-11-11', query: 'green tea', clicks: 5, impressions: 60, page: 'https://tea.example/b' },
      { ...row, day: '2026-11-11', query: 'matcha', clicks: 1, impressions: 10, page: 'https://tea.example/b' },
    ];
    const { url } = requireValue(await api.call(startSearchConsole, { params }, caller));
    const state = new URL(url).searchParams.get('state') ?? '';
    const back = await api.request(`/v1/search-console/callback?code=good&state=${state}`, { redirect: 'manual' });
    const code = /#console\.([\w-]{43})$/.exec(back.headers.get('location') ?? '')?.[1] ?? '';
    requireValue(await api.call(finishSearchConsole, { params, body: { code } }, caller));
    const body = { property: 'sc-domain:tea.example' };
    requireValue(await api.call(chooseSearchConsoleSite, { params, body }, caller));
    for (let minute = 0; minute < 20; minute += 1) {
      await importDueSearches(api.backend);
      nowMs += 60_000;
    }
    const days = await ask('read_searches', { project: 'tea.example', from: '2026-11-01', to: '2026-11-20' });
    expect(days.summary.values).toMatchObject({ clicks: 9, impressions: 110, clickRate: 8.18, days: 2 });
    const queries = await ask('find_searches', { project: 'tea.example', what: 'queries' });
    expect(queries.rows.map(({ values }) => [values.query, values.clicks])).toEqual([
      ['green tea', 8],
      ['matcha', 1],
    ]);
    const pages = await ask('find_searches', { project: 'tea.example', what: 'pages' });
    expect(pages.rows.map(({ values }) => [values.url, values.clicks])).toEqual([
      ['https://tea.example/b', 6],
      ['https://tea.example/a', 3],
    ]);
  });
});
