import { expect, it } from 'vitest';

import { cutWord } from './pixel-budget.ts';

it.each([
  [{ px: 700, budgetPx: 656, isCut: true }, 'pixelsCut'],
  // Its width would fit: a bare "cut" beside "924 of 984 px" contradicts itself.
  [{ px: 924, budgetPx: 984, isCut: true }, 'pixelsCutAtWords'],
  [{ px: 400, budgetPx: 656, isCut: false }, undefined],
] as const)('says why %o is cut', (budget, word) => {
  expect(cutWord(budget)).toBe(word);
});
