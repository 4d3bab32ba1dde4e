import { expect, it } from 'vitest';

import { plainLines } from './plain-lines.ts';

it('reads a Markdown table as its cells beside each other, without bars and rules', () => {
  const table = '| Keyword | **Clicks** |\n|---|---:|\n| oak bench | 12 [t1.2] |\nDone | or not.';
  expect(plainLines(table).map(({ text }) => text)).toEqual([
    'Keyword · Clicks',
    'oak bench · 12 [t1.2]',
    'Done | or not.',
  ]);
});
