import { expect, it } from 'vitest';

import { decodePunycode } from './decode-punycode.ts';

// RFC 3492 §7.1 (A, C, I, L) and labels of domains.
it.each([
  ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['ihqwctvzc91f659drss3x8bo0yb', '他們爲什麽不說中文'],
  ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
  ['3B-ww4c5e180e575a65lsy2b', '3年B組金八先生'],
  ['bcher-kva', 'bücher'],
])('reads %s as %s', (encoded, letters) => {
  expect(decodePunycode(encoded)).toBe(letters);
});

it.each(['kva!', 'zzzzzzzzzzzz', 'a-9'])('has no letters for %s', (encoded) => {
  expect(decodePunycode(encoded)).toBeUndefined();
});
