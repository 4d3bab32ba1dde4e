import { describe, expect, test } from 'vitest';

import { scanWords, suspicion } from './word-scanner.ts';

describe('scanWords', () => {
  test.each([
    ['', []],
    ['One two, three.', ['One', 'two', 'three']],
    ["don’t re-use it's — rock-’n’-roll", ['don’t', 're-use', "it's", 'rock', 'n’', 'roll']],
    ['3.5 km² naïve Straße', ['3', '5', 'km', 'naïve', 'Straße']],
    ['Привет, мир! مرحبا بالعالم', ['Привет', 'мир', 'مرحبا', 'بالعالم']],
    ['한국어 단어', ['한국어', '단어']],
  ])('%j', (text, expected) => {
    const words: string[] = [];
    expect(scanWords(text, (word) => words.push(word)).words).toBe(expected.length);
    expect(words.map((word) => word.replace(/[’-]+$/, ''))).toEqual(expected.map((word) => word.replace(/[’-]+$/, '')));
  });

  test('segments scripts without spaces', () => {
    expect(scanWords('今日は天気がいい').words).toBeGreaterThan(2);
    expect(scanWords('สวัสดีชาวโลก').words).toBeGreaterThan(1);
    expect(scanWords('SEO対策 is 検索').words).toBe(
      scanWords('SEO').words + scanWords('対策').words + scanWords('is').words + scanWords('検索').words,
    );
  });

  test.each([
    ['plain text', suspicion.none],
    ['100 %', suspicion.template],
    ['{{ name }}', suspicion.template],
    ['broken \ufffd', suspicion.encoding],
    ['cafÃ©', suspicion.encoding | suspicion.copyright],
    ['1 + 2', suspicion.none],
    ['+49 30', suspicion.phone],
  ])('doubts %j as %i', (text, expected) => {
    expect(scanWords(text).suspicion).toBe(expected);
  });
});
