import { expect, test } from 'vitest';

import { fileRows, sumByKind } from './resource-rows.ts';

const files = [
  { url: 'https://a.example/app.js', kind: 'script', bytes: 900 },
  { url: 'https://a.example/hero.webp', kind: 'image', bytes: 4_000 },
  { url: 'https://b.example/tag.js', kind: 'script', bytes: null },
  { url: 'https://b.example/face.woff2', kind: 'font', bytes: null },
] as const;

test('weight by kind counts every file, and knows none where all hide theirs', () => {
  expect(sumByKind(files)).toEqual([
    { kind: 'image', count: 1, bytes: 4_000, isLeast: false },
    { kind: 'script', count: 2, bytes: 900, isLeast: true },
    { kind: 'font', count: 1, bytes: null, isLeast: true },
  ]);
  const empty = { url: 'https://a.example/empty.js', kind: 'script', bytes: 0 } as const;
  expect(sumByKind([empty, files[2]])).toEqual([{ kind: 'script', count: 2, bytes: null, isLeast: true }]);
});

test('a file that hides its size has an empty cell, not 0', () => {
  expect(fileRows(files).at(-1)).toEqual(['https://b.example/face.woff2', 'font', null]);
});
