import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { countScored, score, type ScoredOutcome } from './score.ts';

const passed: ScoredOutcome = { outcome: 'pass', severity: 'error', basis: 'google', isBlocking: false };
const failed: ScoredOutcome = { ...passed, outcome: 'fail' };

test('says how many rules it is made of, and how many could not be judged', () => {
  const outcomes = [
    passed,
    failed,
    { ...failed, basis: 'myth' },
    { ...passed, outcome: 'not-applicable' },
    { ...passed, outcome: 'not-checked' },
    { ...passed, outcome: 'needs-review' },
  ] as const;
  expect(countScored(outcomes.map(({ basis, outcome }) => ({ outcome, isMyth: basis === 'myth' })))).toEqual({
    made: 2,
    open: 2,
  });
});

describe('score', () => {
  test.each<[string, ScoredOutcome[], number | null]>([
    [
      'nothing decided is no score',
      [
        { ...passed, outcome: 'not-checked' },
        { ...passed, outcome: 'needs-review' },
      ],
      null,
    ],
    ['all passed is 100', [passed, passed], 100],
    ['an error takes ten in a hundred', [passed, failed], 90],
    ['a second one takes ten in a hundred of the rest', [failed, failed], 81],
    [
      'a warning takes four, a notice one',
      [
        { ...failed, severity: 'warning' },
        { ...failed, severity: 'notice' },
      ],
      95,
    ],
    ['practice takes a quarter', [{ ...failed, severity: 'warning', basis: 'practice' }], 99],
    ['myths take nothing', [failed, { ...failed, basis: 'myth' }], 90],
    ['any loss keeps the score below 100', [{ ...failed, severity: 'notice', basis: 'practice' }], 99],
    ['a blocking finding caps at 40', [passed, { ...failed, isBlocking: true }], 40],
    [
      'what was not checked takes nothing',
      [passed, { ...failed, outcome: 'not-checked' }, { ...failed, outcome: 'error' }],
      100,
    ],
  ])('%s', (_name, outcomes, expected) => {
    expect(score(outcomes)).toBe(expected);
  });

  const outcome = fc.record({
    outcome: fc.constantFrom('pass', 'fail', 'not-checked'),
    severity: fc.constantFrom('error', 'warning', 'notice'),
    basis: fc.constantFrom('google', 'standard', 'practice', 'myth'),
    isBlocking: fc.boolean(),
  }) satisfies fc.Arbitrary<ScoredOutcome>;

  test('never rises by another finding, and does not depend on order or on rules that passed', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1 }), outcome, (outcomes, more) => {
        const before = score([...outcomes, passed]) ?? 0;
        expect(score([...outcomes, passed, { ...more, outcome: 'fail' }])).toBeLessThanOrEqual(before);
        expect(score([passed, ...outcomes.toReversed()])).toBe(before);
        expect(score([...outcomes, passed, passed, passed])).toBe(before);
      }),
    );
  });
});
