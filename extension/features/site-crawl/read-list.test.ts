import { expect, test } from 'vitest';

import { readList } from './read-list.ts';

const signal = new AbortController().signal;

test('addresses are read once each, and what is none is counted and named', async () => {
  const text = 'a.example/x\nhttps://b.example/\n\na.example/x\nnonsense\nftp://c.example/';
  expect(await readList(text, async () => undefined, signal)).toEqual({
    addresses: ['https://a.example/x', 'https://b.example/'],
    refused: 2,
    firstRefused: 'nonsense',
  });
});

test('a line without an address is one that was refused, whatever number of words it has', async () => {
  const text = 'foo bar\na.example/x https://b.example/\nc.example/y and more';
  expect(await readList(text, async () => undefined, signal)).toEqual({
    addresses: ['https://a.example/x', 'https://b.example/', 'https://c.example/y'],
    refused: 3,
    firstRefused: 'foo bar',
  });
});

test('a long list lets the page go on between slices, and ends when nobody waits for it any more', async () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `https://a.example/${at}`).join('\n');
  let rests = 0;
  const rest = async (): Promise<void> => {
    rests += 1;
  };
  expect((await readList(text, rest, signal))?.addresses).toHaveLength(20_000);
  expect(rests).toBe(39);
  const ending = new AbortController();
  const end = async (): Promise<void> => ending.abort();
  expect(await readList(text, end, ending.signal)).toBeUndefined();
});
