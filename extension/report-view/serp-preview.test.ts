import { describe, expect, it } from 'vitest';

import type { SerpBox } from './serp-boxes.ts';
import { fitText } from './serp-preview.ts';

/** Every character 10 px wide. */
const measure = (text: string): number => text.length * 10;
const line: SerpBox = { font: '', widthPx: 200, lines: 1 };

describe('fitText', () => {
  it.each<[string, string, SerpBox, string, boolean]>([
    ['keeps what fits', 'short title', line, 'short title', false],
    ['keeps what fits exactly', 'twenty characters ok', line, 'twenty characters ok', false],
    ['cuts at a word and leaves room for the ellipsis', 'twenty characters okay', line, 'twenty ...', true],
    ['folds white space', 'a  b\n c', line, 'a b c', false],
    [
      'uses all lines',
      'twenty characters ok and one more line',
      { ...line, lines: 2 },
      'twenty characters ok and one more line',
      false,
    ],
    [
      'cuts in the last line',
      'twenty characters ok twenty characters okay',
      { ...line, lines: 2 },
      'twenty characters ok twenty ...',
      true,
    ],
    ['leaves only the ellipsis of one endless word', 'x'.repeat(50), line, '...', true],
    ['says nothing about nothing', '', line, '', false],
  ])('%s', (_, text, box, expected, isCut) => {
    expect(fitText(text, box, measure)).toEqual({ text: expected, isCut });
  });

  it('never gives more lines than the box has', () => {
    for (let length = 1; length < 60; length += 1) {
      const fitted = fitText('word '.repeat(length), line, measure);
      expect(measure(fitted.text)).toBeLessThanOrEqual(line.widthPx);
    }
  });
});
