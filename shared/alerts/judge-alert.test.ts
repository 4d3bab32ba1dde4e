import { describe, expect, it } from 'vitest';

import type { RankPoint } from '#shared/keywords/rank-point.ts';

import { alertCondition, type KeywordCondition } from './alert-condition.ts';
import type { AlertState } from './alert-state.ts';
import { judgeAlert } from './judge-alert.ts';

/** A position, null for not found within 100, or more of a check. */
type Check = number | null | (Partial<RankPoint> & { readonly hour?: number });

const startMs = Date.parse('2026-11-01T08:00:00.000Z');

/** One check a day; tells for each the changes as `subject: from → to`. */
function run(
  condition: KeywordCondition,
  checks: readonly Check[],
  options: { readonly confirmations?: number; readonly coolDownHours?: number } = {},
): string[][] {
  let state: AlertState | undefined;
  return checks.map((check, index) => {
    const judged = judgeAlert(
      { condition, confirmations: options.confirmations ?? 1, coolDownHours: options.coolDownHours ?? 0 },
      state,
      pointOf(check, index),
    );
    ({ state } = judged);
    return judged.changes.map(({ from, subject, to }) => `${subject}: ${from} → ${to}`);
  });
}

function pointOf(check: Check, index: number): RankPoint {
  const { hour, ...given } = typeof check === 'number' || check === null ? { position: check, hour: undefined } : check;
  const checkedAt = new Date(startMs + (hour ?? index * 24) * 3_600_000).toISOString();
  const position = given.position ?? null;
  return {
    day: checkedAt.slice(0, 10),
    source: 'observation',
    status: position === null ? 'not-found' : 'ok',
    position,
    absolute: position,
    depth: 100,
    url: position === null ? null : 'https://tea.example/green',
    features: [],
    owned: [],
    checkedAt,
    ...given,
  };
}

const failed = { status: 'failed', depth: 0 } as const;
const top10 = { kind: 'enters-top', top: 10, margin: 1 } as const;
const out10 = { kind: 'leaves-top', top: 10, margin: 1 } as const;

describe('judgeAlert', () => {
  it.each<[string, KeywordCondition, readonly Check[], string[][]]>([
    ['the first check is no news', top10, [4], [[]]],
    ['entering', top10, [14, 9, 3], [[], [': out → in'], []]],
    ['entering from nowhere', top10, [null, 9], [[], [': out → in']]],
    ['on the border nothing swings', top10, [10, 11, 10, 11, 10], [[], [], [], [], []]],
    ['beyond the margin it does', top10, [10, 12, 10], [[], [], [': out → in']]],
    ['leaving', out10, [3, 12, 14], [[], [': in → out'], []]],
    ['leaving into nowhere', out10, [3, null], [[], [': in → out']]],
    [
      'a search of the top alone tells who left it',
      out10,
      [3, { position: null, depth: 10 }, 4],
      [[], [': in → out'], []],
    ],
    ['a search that was not deep enough tells nothing', out10, [3, { position: null, depth: 9 }, 4], [[], [], []]],
    ['a failed check is no rank', out10, [3, failed, 4], [[], [], []]],
    [
      'moves',
      { kind: 'moves', by: 3, direction: 'any' },
      [9, 8, 6, 5, 8, 9],
      [[], [], [': 9 → 6'], [], [], [': 6 → 9']],
    ],
    ['a slow drift adds up', { kind: 'moves', by: 3, direction: 'down' }, [4, 5, 6, 7], [[], [], [], [': 4 → 7']]],
    [
      'after a rise the fall counts from there',
      { kind: 'moves', by: 3, direction: 'down' },
      [9, 7, 10],
      [[], [], [': 7 → 10']],
    ],
    ['only upwards', { kind: 'moves', by: 3, direction: 'up' }, [9, 12, 9], [[], [], [': 12 → 9']]],
    [
      'lost is the worst of moves, and found again one too',
      { kind: 'moves', by: 3, direction: 'any' },
      [9, null, 9],
      [[], [': 9 → >100'], [': >100 → 9']],
    ],
    [
      'one that a shallow search does not find may stand where it stood',
      { kind: 'moves', by: 3, direction: 'down' },
      [9, { position: null, depth: 10 }, { position: null, depth: 20 }, { position: null, depth: 10 }, 5],
      [[], [], [': 9 → >20'], [], []],
    ],
    [
      'another page',
      { kind: 'page-swapped' },
      [3, { position: 3, url: 'https://tea.example/green#top' }, null, { position: 5, url: 'https://tea.example/b' }],
      [[], [], [], [': https://tea.example/green → https://tea.example/b']],
    ],
    [
      'a feature won',
      { kind: 'feature-won', feature: null },
      [3, { position: 3, owned: ['featured_snippet', 'video'] }, 3],
      [[], ['featured_snippet: free → held', 'video: free → held'], []],
    ],
    [
      'one feature lost',
      { kind: 'feature-lost', feature: 'video' },
      [{ position: 3, owned: ['featured_snippet', 'video'] }, 3],
      [[], ['video: held → free']],
    ],
    [
      'a competitor that overtakes',
      { kind: 'competitor-overtakes', competitor: null },
      [
        { position: 3, competitors: { 'a.example': 5, 'b.example': null } },
        { position: 6, competitors: { 'a.example': 5, 'b.example': 2 } },
        { position: null, competitors: { 'a.example': null, 'b.example': null } },
      ],
      [[], ['a.example: behind → ahead', 'b.example: behind → ahead'], []],
    ],
    [
      'one competitor',
      { kind: 'competitor-overtakes', competitor: 'b.example' },
      [
        { position: 3, competitors: { 'a.example': 5, 'b.example': 9 } },
        { position: null, competitors: { 'a.example': 1, 'b.example': 2 } },
      ],
      [[], ['b.example: behind → ahead']],
    ],
    [
      'failing in a row',
      { kind: 'check-failing', times: 2 },
      [3, failed, 4, failed, failed, failed, 5, failed, failed],
      [[], [], [], [], [': working → failing'], [], [], [], [': working → failing']],
    ],
    ['failing from the start', { kind: 'check-failing', times: 1 }, [failed], [[': working → failing']]],
  ])('%s', (_name, condition, checks, expected) => {
    expect(run(condition, checks)).toEqual(expected);
  });

  it('waits until so many days agree, not so many looks on one day', () => {
    const twice = { confirmations: 2 };
    expect(run(out10, [3, 20, 3, 20, 20], twice)).toEqual([[], [], [], [], [': in → out']]);
    const sameDay = [
      { position: 3, hour: 0 },
      { position: 20, hour: 1 },
      { position: 20, hour: 2 },
    ];
    expect(run(out10, sameDay, twice)).toEqual([[], [], []]);
  });

  it('is silent about the same keyword for a while, and about another subject is not', () => {
    expect(run(top10, [20, 3, 20, 3, 20, 3], { coolDownHours: 72 })).toEqual([
      [],
      [': out → in'],
      [],
      [],
      [],
      [': out → in'],
    ]);
    const won: Check[] = [3, { position: 3, owned: ['video'] }, { position: 3, owned: ['images'] }];
    expect(run({ kind: 'feature-won', feature: null }, won, { coolDownHours: 72 })).toEqual([
      [],
      ['video: free → held'],
      ['images: free → held'],
    ]);
  });

  it('a check that comes late changes nothing', () => {
    const late = [
      { position: 3, hour: 48 },
      { position: 30, hour: 0 },
      { position: 4, hour: 72 },
    ];
    expect(run(out10, late)).toEqual([[], [], []]);
  });

  it('refuses conditions without meaning', () => {
    expect(alertCondition.safeParse({ kind: 'enters-top', top: 0 }).success).toBe(false);
    expect(alertCondition.safeParse({ kind: 'moves', by: 3, direction: 'sideways' }).success).toBe(false);
    expect(alertCondition.parse({ kind: 'enters-top', top: 3 })).toEqual({ kind: 'enters-top', top: 3, margin: 1 });
  });

  it('compares the first check with the one before the rule was made', () => {
    const rule = {
      condition: { kind: 'moves', by: 2, direction: 'down' },
      confirmations: 1,
      coolDownHours: 0,
    } as const;
    const { changes } = judgeAlert(rule, undefined, pointOf(7, 1), pointOf(3, 0));
    expect(changes).toEqual([{ subject: '', from: '3', to: '7' }]);
    expect(judgeAlert(rule, undefined, pointOf(7, 1)).changes).toEqual([]);
  });
});
