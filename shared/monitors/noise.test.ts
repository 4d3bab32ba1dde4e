import { describe, expect, it } from 'vitest';

import type { IgnoredLine } from './ignored-line.ts';
import { compareHeeded, learnNoise, withoutNoise } from './noise.ts';
import { compareSnapshots, type Snapshot } from './snapshot.ts';

/** What is left to tell between the first and a later look, after two looks in between taught what is noise. */
function left(first: Snapshot, second: Snapshot, third: Snapshot, later: Snapshot) {
  const noise = learnNoise(second, third);
  return compareSnapshots(withoutNoise(first, noise, []), withoutNoise(later, noise, []));
}

const text = (...lines: readonly string[]): Snapshot => ({ text: lines });

describe('noise', () => {
  it.each<[string, (load: number) => string]>([
    ['a number', (load) => `Visitor number ${load * 7919} of this shop`],
    ['a token at the end', (load) => `Your session: ${(load * 123_456_789).toString(36)}`],
    ['a token at the start', (load) => `${(load * 987_654_321).toString(16)} is your reference, please keep it`],
    ['tokens that share letters', (load) => `nonce-ab${load}9 in the middle of this line`],
    ['a whole line', (load) => ['A quote.', 'Quite other words', 'x', 'The fourth one is long'][load % 4] ?? ''],
  ])('of %s is learnt from two looks, and the lines beside it are not', (_name, token) => {
    const look = (load: number, ...rest: readonly string[]): Snapshot => text('Tea from China.', token(load), ...rest);
    expect(left(look(1, 'Leaves'), look(2, 'Leaves'), look(3, 'Leaves'), look(4, 'Leaves'))).toEqual([]);
    expect(left(look(1, 'Leaves'), look(2, 'Leaves'), look(3, 'Leaves'), look(4, 'Bags'))).toEqual([
      { field: 'text', removed: ['Leaves'], added: ['Bags'] },
    ]);
  });

  it('is never a status, a robots directive or a rule', () => {
    const look = (load: number): Snapshot => ({
      status: [String(500 + load)],
      robots: [`x ${load}`],
      googlebotBlocked: [`/a${load}`],
    });
    expect(learnNoise(look(1), look(2))).toEqual([]);
  });

  it('is not learnt where lines came or went', () => {
    expect(learnNoise(text('a', 'b'), text('a'))).toEqual([]);
  });
});

describe('compareSnapshots', () => {
  it.each<[string, Snapshot, Snapshot, unknown[]]>([
    ['lines that moved', text('a', 'b'), text('b', 'a'), []],
    ['a line that stands there once less', text('a', 'a'), text('a'), [{ field: 'text', removed: ['a'], added: [] }]],
    ['a field that one look did not see', text('a'), { title: ['x'] }, []],
    ['nothing against something', { title: [] }, { title: ['x'] }, [{ field: 'title', removed: [], added: ['x'] }]],
  ])('%s', (_name, before, after, expected) => {
    expect(compareSnapshots(before, after)).toEqual(expected);
  });
});

describe('what the user ignores', () => {
  const before: Snapshot = {
    status: ['200'],
    title: ['Tea'],
    text: ['Only 500 left.', 'Price 3.'],
    headings: ['h1 Tea', 'h2 Price 3'],
  };
  const after: Snapshot = {
    status: ['500'],
    title: ['Tea: error 500'],
    text: ['Only 1500 left.', 'Price 4.'],
    headings: ['h1 Tea', 'h2 Price 4'],
  };
  const fieldsLeft = (ignored: readonly IgnoredLine[]) =>
    compareHeeded(before, after, [], ignored).map(({ field }) => field);

  it.each<[string, readonly IgnoredLine[], readonly string[]]>([
    ['a status, stored without its field, hides nothing', ['500'], ['status', 'title', 'headings', 'text']],
    ['a word without its field hides no title', ['Tea'], ['status', 'title', 'headings', 'text']],
    ['words without a field are of what a page says', ['Price'], ['status', 'title', 'text']],
    [
      'a line is of its field alone',
      [{ field: 'headings', line: 'h2 Price 4' }],
      ['status', 'title', 'headings', 'text'],
    ],
    ['words are of their field alone', [{ field: 'headings', text: 'Price' }], ['status', 'title', 'text']],
    [
      'a number is not part of a longer one',
      [
        { field: 'text', text: '500' },
        { field: 'text', text: 'Price' },
      ],
      ['status', 'title', 'headings', 'text'],
    ],
  ])('%s', (_name, ignored, left) => {
    expect(fieldsLeft(ignored)).toEqual(left);
  });

  it('is named in place of “nothing” where something else changed against it', () => {
    expect(
      compareHeeded({ title: ['Tea (2)'] }, { title: ['Coffee'] }, [], [{ field: 'title', line: 'Tea (2)' }]),
    ).toEqual([{ field: 'title', removed: ['Tea (2)'], added: ['Coffee'] }]);
  });
});
