import { expect, it } from 'vitest';

import { readPort } from './read-port.ts';

it.each(['abc', '', '65536', '-1', '80.5', '123456'])('refuses %j with a sentence', (text) => {
  expect(() => readPort(text)).toThrow(`not "${text}"`);
});

it.each(['0', '8787', '65535'])('reads %s', (text) => {
  expect(readPort(text)).toBe(Number(text));
});
