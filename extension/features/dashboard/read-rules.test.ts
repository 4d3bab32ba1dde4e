import { expect, it } from 'vitest';

import type { MatchRule } from '#shared/keywords/match-rule.ts';

import { readMatchRule, type RuleKind, textOfRule } from './read-match-rule.ts';

it.each<[RuleKind, string, MatchRule | undefined]>([
  ['domain', 'whatever', { kind: 'domain' }],
  ['host', '', { kind: 'host' }],
  ['url', ' https://tea.example/green ', { kind: 'url', url: 'https://tea.example/green' }],
  ['url', 'tea.example/green', undefined],
  ['url', 'javascript:alert(1)', undefined],
  ['ids', 'B0ABC, B0DEF\nB0ABC', { kind: 'ids', ids: ['B0ABC', 'B0DEF'] }],
  ['ids', ' \n', undefined],
  ['ids', 'x'.repeat(101), undefined],
])('a rule %s of %j', (kind, typed, expected) => {
  expect(readMatchRule(kind, typed)).toEqual(expected);
});

it.each<MatchRule>([
  { kind: 'host' },
  { kind: 'url', url: 'https://tea.example/green' },
  { kind: 'ids', ids: ['B0ABC', 'B0DEF'] },
])('%o is read again as it was written', (match) => {
  expect(readMatchRule(match.kind, textOfRule(match))).toEqual(match);
});
