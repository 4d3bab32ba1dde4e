import { expect, test } from 'vitest';

import type { SiteAlertRule } from '#extension/platform/storage/alert-records.ts';

import { findTwin, ruleOf, typedRule } from './typed-rule.ts';

const usual = typedRule(undefined);
const fall = ruleOf({ ...usual, kind: 'moves', count: '3' }, 'tea.example', undefined);

test('a rule is asked for again as it is', () => {
  const rule: SiteAlertRule = {
    ...fall,
    id: 'r',
    condition: { kind: 'enters-top', top: 3, margin: 0 },
    scope: { tag: 'shop', onlyFavourites: true },
    confirmations: 2,
    coolDownHours: 72,
    isEnabled: false,
    channelIds: ['mail'],
  };
  expect(ruleOf(typedRule(rule), 'tea.example', rule)).toEqual(rule);
  const named: SiteAlertRule = { ...rule, condition: { kind: 'competitor-overtakes', competitor: 'shop.example' } };
  expect(ruleOf(typedRule(named), 'tea.example', named)).toEqual(named);
});

test('a rule of a series or of crawls is neither confirmed nor narrowed by a tag', () => {
  const typed = { ...usual, kind: 'crawl-errors', tag: 'shop', confirmations: 3 } as const;
  expect(ruleOf(typed, 'tea.example', undefined)).toMatchObject({ confirmations: 1, scope: { tag: null } });
});

test('the same rule a second time is found, whatever its order of fields and its calm', () => {
  const again = ruleOf({ ...usual, kind: 'moves', count: '3', coolDownHours: 0 }, 'tea.example', undefined);
  const turned: SiteAlertRule = { ...fall, condition: { direction: 'down', by: 3, kind: 'moves' } };
  expect(findTwin(again, [turned])).toBe(turned);
  expect(findTwin(fall, [fall])).toBeUndefined();
  expect(findTwin({ ...again, scope: { tag: 'shop', onlyFavourites: false } }, [fall])).toBeUndefined();
  expect(findTwin({ ...again, condition: { kind: 'moves', by: 4, direction: 'down' } }, [fall])).toBeUndefined();
});
