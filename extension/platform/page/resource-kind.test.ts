import { expect, test } from 'vitest';

import { resourceKind } from './resource-kind.ts';

test.each([
  ['https://a.example/app.js?v=2', 'link', 'script'],
  ['https://a.example/face.woff2', 'css', 'font'],
  ['https://a.example/hero.webp', 'css', 'image'],
  ['https://a.example/css2?family=Inter', 'link', 'style'],
  ['https://a.example/api/items', 'fetch', 'data'],
  ['https://a.example/', 'navigation', 'document'],
  ['https://a.example/picture', 'img', 'image'],
  ['https://a.example/', 'css', 'other'],
])('%s asked for by %s is of kind %s', (url, initiator, kind) => {
  expect(resourceKind(url, initiator)).toBe(kind);
});
