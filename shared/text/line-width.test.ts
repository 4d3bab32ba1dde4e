import { expect, test } from 'vitest';

import { lineWidth } from './line-width.ts';

test.each([
  ['', 0],
  ['Oak bench', 9],
  ['橡木长椅', 9],
  ['オークのベンチ', 16],
  ['참나무', 7],
  ['Bench 长椅，A', 14],
  ['скамья', 6],
  ['👍🏽', 2],
])('%s takes %i letters', (text, width) => {
  expect(lineWidth(text)).toBe(width);
});
