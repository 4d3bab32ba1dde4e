import { describe, expect, test } from 'vitest';

import { guardStream } from './guard-stream.ts';

function passed(pieces: readonly string[], banned: readonly string[]): readonly string[] {
  const guard = guardStream(banned);
  return [...pieces.map((piece) => guard.push(piece)), guard.end()];
}

describe('a guarded stream', () => {
  test.each([
    ['passes each piece on at once', ['Tea ', 'is', ' fine'], ['Tea ', 'is', ' fine', '']],
    ['takes a word out', ['key: abcdefgh12, so'], ['key: …, so', '']],
    ['also in pieces', ['key: abc', 'defgh', '12, so'], ['key: ', '', '…, so', '']],
    ['also in other letters', ['ABCDEFGH12'], ['…', '']],
    ['gives back what only began like it', ['abcd', 'x'], ['', 'abcdx', '']],
    ['and what ends so', ['tea abcd'], ['tea ', 'abcd']],
    ['after letters whose small ones are longer', ['İİİİİİİİİİİİabcdefgh12 x'], ['İİİİİİİİİİİİ… x', '']],
    ['finds it twice', ['abcdefgh12abcdefgh12'], ['……', '']],
  ])('%s', (_, pieces, expected) => {
    expect(passed(pieces, ['abcdefgh12'])).toEqual(expected);
  });

  test('lets short words through', () => {
    expect(passed(['none'], ['none'])).toEqual(['none', '']);
  });
});
