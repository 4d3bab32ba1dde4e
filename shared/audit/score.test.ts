import { describe, expect, test } from 'vitest';

import { score, type ScoredOutcome } from './score.ts';

const passed: ScoredOutcome = {
  outcome: 'pass',
  severity: 'error',
  foundSeverity: 'error',
  basis: 'google',
  isBlocking: false,
};

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
    [
      'errors weigh ten, notices one',
      [{ ...passed, outcome: 'fail', severity: 'notice', foundSeverity: 'notice' }, ...Array(9).fill(passed)],
      99,
    ],
    ['half of the weight failed is 50', [passed, { ...passed, outcome: 'fail' }], 50],
    [
      'a milder finding costs less than its rule',
      [passed, { ...passed, outcome: 'fail', foundSeverity: 'warning' }],
      80,
    ],
    [
      'practice counts a quarter',
      [
        { ...passed, severity: 'warning' },
        { ...passed, outcome: 'fail', severity: 'warning', foundSeverity: 'warning', basis: 'practice' },
      ],
      80,
    ],
    ['myths never count', [passed, { ...passed, outcome: 'fail', basis: 'myth' }], 100],
    [
      'any loss keeps the score below 100',
      [...Array(500).fill(passed), { ...passed, outcome: 'fail', severity: 'notice', foundSeverity: 'notice' }],
      99,
    ],
    [
      'a blocking finding caps at 40',
      [...Array(50).fill(passed), { ...passed, outcome: 'fail', isBlocking: true }],
      40,
    ],
  ])('%s', (_name, outcomes, expected) => {
    expect(score(outcomes)).toBe(expected);
  });
});
