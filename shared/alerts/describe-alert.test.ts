import { describe, expect, it } from 'vitest';

import { alerts } from '#locales/load/alerts.ts';
import { locales } from '#shared/kernel/locale.ts';
import { english, loadTranslation } from '#shared/kernel/translation.ts';

import type { AlertCondition } from './alert-condition.ts';
import type { AlertEvent } from './alert-event.ts';
import { describeAlert, groupAlerts } from './describe-alert.ts';

function event(condition: AlertCondition, changes: Partial<AlertEvent> = {}): AlertEvent {
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
  it.each<[AlertEvent, string]>([
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
