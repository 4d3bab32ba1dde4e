import { describe, expect, it } from 'vitest';

import { alerts } from '#locales/load/alerts.ts';
import { locales } from '#shared/kernel/locale.ts';
import { english, loadTranslation } from '#shared/kernel/translation.ts';

import type { KeywordCondition } from './alert-condition.ts';
import type { AlertEvent, KeywordEvent } from './alert-event.ts';
import { describeAlert, groupAlerts } from './describe-alert.ts';

function event(condition: KeywordCondition, changes: Partial<KeywordEvent> = {}): KeywordEvent {
  return {
    id: crypto.randomUUID(),
    ruleId: crypto.randomUUID(),
    keywordId: 'k',
    keyword: 'green <b>tea</b> {1}',
    engine: 'google',
    device: 'desktop',
    source: 'observation',
    condition,
    subject: '',
    from: 'out',
    to: 'in',
    position: 4,
    depth: 20,
    at: '2026-11-21T09:00:00.000Z',
    ...changes,
  };
}

describe('describeAlert', () => {
  it.each<[KeywordEvent, string]>([
    [event({ kind: 'enters-top', top: 10, margin: 1 }), '“green <b>tea</b> {1}” is in the top 10: position 4.'],
    [
      event({ kind: 'leaves-top', top: 3, margin: 0 }, { position: null }),
      '“green <b>tea</b> {1}” left the top 3: not within the 20 results searched.',
    ],
    [
      event({ kind: 'moves', by: 3, direction: 'any' }, { from: '9', to: '4' }),
      '“green <b>tea</b> {1}” moved from position 9 to 4.',
    ],
    [
      event({ kind: 'moves', by: 3, direction: 'down' }, { from: '3', to: '>10', position: null, depth: 10 }),
      '“green <b>tea</b> {1}” was at position 3 and is not within the 10 results searched now.',
    ],
    [
      event({ kind: 'moves', by: 3, direction: 'up' }, { from: '>10', to: '4' }),
      '“green <b>tea</b> {1}” is at position 4 again; before, it was not within the 10 results searched.',
    ],
    [
      event({ kind: 'page-swapped' }, { from: 'https://a.example/1', to: 'https://a.example/2' }),
      'For “green <b>tea</b> {1}”, another page ranks: https://a.example/2 instead of https://a.example/1.',
    ],
    [
      event({ kind: 'feature-lost', feature: null }, { subject: 'featured_snippet' }),
      'For “green <b>tea</b> {1}”, your site is no longer in the SERP feature “featured snippet”.',
    ],
    [
      event({ kind: 'competitor-overtakes', competitor: null }, { subject: 'my_competitor.example' }),
      'For “green <b>tea</b> {1}”, my_competitor.example is now ahead of you (you: position 4).',
    ],
    [
      event({ kind: 'competitor-overtakes', competitor: null }, { subject: 'shop2.example', position: null }),
      'For “green <b>tea</b> {1}”, shop2.example is now ahead of you (you: not within the 20 results searched).',
    ],
    [
      event({ kind: 'check-failing', times: 2 }, { position: null }),
      '“green <b>tea</b> {1}” could not be checked 2 times in a row.',
    ],
  ])('%#', async (given, text) => {
    expect(describeAlert(given, english)).toBe(text);
    expect(describeAlert(given, await loadTranslation(alerts, 'fr'))).toContain(given.keyword);
  });
});

describe('describeAlert of series and crawls', () => {
  const about = { id: crypto.randomUUID(), ruleId: crypto.randomUUID(), at: '2026-11-21T02:00:00.000Z' };
  const day = '2026-11-18';
  const note = { kind: 'note', name: 'Moved', from: day, to: day } as const;
  const update = { kind: 'google-update', name: 'May 2026 core update', from: day, to: day } as const;
  const clicks = { kind: 'unusual-value', series: 'query-clicks' } as const;
  const visibility = { kind: 'new-level', series: 'visibility' } as const;
  const news = {
    crawlId: '1',
    newErrors: [],
    leftIndex: [{ url: 'https://tea.example/b', reason: 'not-found' as const }],
    robots: [],
    sitemap: null,
  };
  it.each<[AlertEvent, string]>([
    [
      { ...about, condition: clicks, keyword: 'tea {1}', day, from: 41.3, to: 3, near: [note, update] },
      'Clicks of “tea {1}” on Nov 18, 2026: 3, where 41 was expected. Within three days, which does not make it the reason: your note “Moved”, May 2026 core update.',
    ],
    [
      {
        ...about,
        condition: clicks,
        keyword: null,
        together: { count: 12, of: 40, keywords: ['green tea', 'oolong'] },
        day,
        from: 480.2,
        to: 31,
        near: [update],
      },
      'Of 40 watched keywords, 12 moved together on Nov 18, 2026: 31 clicks in all, where 480 were expected. Most of all: “green tea”, “oolong”. Within three days, which does not make it the reason: May 2026 core update.',
    ],
    [
      {
        ...about,
        condition: { kind: 'new-level', series: 'query-impressions' },
        keyword: null,
        together: { count: 5, of: 9, keywords: ['oolong'] },
        day,
        from: 900,
        to: 1_800,
        near: [],
      },
      'Of 9 watched keywords, 5 are on another level since about Nov 18, 2026: 1,800 impressions a day in all, 900 before. Most of all: “oolong”.',
    ],
    [
      { ...about, condition: visibility, keyword: null, day, from: 12.34, to: 9.96, near: [] },
      'Visibility on another level since Nov 18, 2026: 10 on average, 12.3 before.',
    ],
    [
      { ...about, condition: { kind: 'crawl-left-index' }, news, count: 31 },
      'The crawl found 31 changes: https://tea.example/b is not there any more.',
    ],
  ])('%#', async (given, text) => {
    expect(describeAlert(given, english)).toBe(text);
    for (const locale of locales) expect(describeAlert(given, await loadTranslation(alerts, locale))).not.toBe('');
  });
});

it('names SERP features by the names that the reader has', () => {
  const lost = event({ kind: 'feature-lost', feature: null }, { subject: 'people_also_ask' });
  const french = { locale: 'fr', texts: { 'block.people_also_ask': 'autres questions posées' } } as const;
  expect(describeAlert(lost, french)).toContain('“autres questions posées”');
  expect(describeAlert(lost, english)).toContain('“people also ask”');
});

it('writes domains as people read them', () => {
  const ahead = event({ kind: 'competitor-overtakes', competitor: null }, { subject: 'xn--bcher-kva.example' });
  expect(describeAlert(ahead, english)).toContain(', bücher.example is now ahead of you');
  const swapped = event(
    { kind: 'page-swapped' },
    { from: 'https://xn--bcher-kva.example/a', to: 'https://b.example/' },
  );
  expect(describeAlert(swapped, english)).toContain('instead of https://bücher.example/a.');
  expect(groupAlerts([ahead], { site: 'xn--bcher-kva.example', language: english, limit: 1 }).title).toBe(
    'bücher.example: 1 alert',
  );
});

describe('groupAlerts', () => {
  it.each(locales)('tells as many as fit and counts the rest (%s)', async (locale) => {
    const language = await loadTranslation(alerts, locale);
    const events = Array.from({ length: 5 }, () => event({ kind: 'page-swapped' }));
    const { lines, title } = groupAlerts(events, { site: 'tea.example', language, limit: 3 });
    expect(title).toContain('5');
    expect(lines).toHaveLength(4);
    expect(lines[3]).toContain('2');
    expect(groupAlerts(events, { site: 'tea.example', language, limit: 5 }).lines).toHaveLength(5);
  });
});
