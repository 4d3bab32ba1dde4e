import { expect, it } from 'vitest';

import { cellBreak, plainLines } from './plain-lines.ts';

const read = (text: string): readonly string[] =>
  plainLines(text).map((line) => `${line.kind}: ${line.text.replaceAll(cellBreak, ' ¦ ')}`);

it('reads a Markdown table as its cells, without bars and rules', () => {
  const table = '| Keyword | **Clicks** |\n|---|---:|\n| oak bench | 12 [t1.2] |\nDone | or not.';
  expect(read(table)).toEqual(['head: Keyword ¦ Clicks', 'row: oak bench ¦ 12 [t1.2]', 'row: Done ¦ or not.']);
});

it('reads a table without bars at its ends, empty cells and bars that are escaped; a bar alone makes no row', () => {
  expect(read('Keyword | Clicks\n--- | ---\na \\| b | \n\nDone | or not.')).toEqual([
    'head: Keyword ¦ Clicks',
    'row: a | b',
    'paragraph: Done | or not.',
  ]);
  expect(read('| a row | that comes in |')).toEqual(['row: a row ¦ that comes in']);
  expect(read('| half a r')).toEqual(['paragraph: | half a r']);
});

it('takes nothing for HTML in a cell, nor a sign of the model for the end of one', () => {
  expect(read('| <img src=x onerror=alert(1)>a | b\u001Fc |\n|--|--|')).toEqual(['head: a ¦ bc']);
});
