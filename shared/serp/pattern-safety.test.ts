import { describe, expect, test } from 'vitest';

import { timeOf } from '#shared/testing/time-of.ts';
import { maxPatternInput, patternFault } from './pattern-safety.ts';

describe('patternFault', () => {
  test.each([
    ['(a+)+b', 'repeats a group that varies'],
    ['(?:a*)*', 'repeats a group that varies'],
    ['(a|a)*b', 'repeats a group that varies'],
    ['(?:(?:a)+){2,}', 'repeats a group that varies'],
    ['((a?){9}){9}', 'repeats a group that varies'],
    ['(a)\\1', 'refers back'],
    ['(?<x>a)\\k<x>', 'refers back'],
    ['(?<=a)b', 'looks behind'],
    ['.*.*.*x', 'repeats without limit more than twice'],
    ['a{100}', 'repeats more than 99 times'],
    ['a{1,1000}', 'repeats more than 99 times'],
    ['(', 'does not compile'],
  ])('refuses %s: %s', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault);
  });

  test.each(['\\d+', '(\\d[\\d.,]*)', '^(.{4,30}?) -', '(?:US|CA)\\s?\\$(\\d+)', '\\((\\d+)\\)', '[(+*]{2}', 'a\\+b'])(
    'lets %s run',
    (pattern) => {
      expect(patternFault(pattern)).toBeUndefined();
    },
  );

  test('what may run ends fast on the longest input', () => {
    const input = `${'a'.repeat(maxPatternInput - 1)}b`;
    expect(timeOf(() => new RegExp('a*b*c', 'iu').exec(input))).toBeLessThan(1_000);
  });
});
