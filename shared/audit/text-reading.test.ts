import { describe, expect, test } from 'vitest';

import { healthyDocument } from '#shared/testing/healthy-document.ts';
import { readText } from './text-reading.ts';

const url = 'https://www.example.com/guides/tea';

describe('readText', () => {
  test('names language, frequent phrases and what a keyword finds', () => {
    const reading = readText(healthyDocument(url), url, 'green tea');
    expect(reading).toMatchObject({
      focus: { keyword: 'green tea' },
      language: { code: 'en', from: 'declared' },
      detected: 'en',
      readability: { state: 'short' },
    });
    expect(reading?.phrases[0]?.[0]).toMatchObject({ phrase: 'water' });
  });

  test('needs neither keyword nor declared language', () => {
    const { text } = healthyDocument(url);
    expect(readText({ text }, url, undefined)).toMatchObject({
      focus: null,
      language: { code: 'en', from: 'detected' },
    });
  });

  test('is nothing without a text', () => {
    expect(readText({}, url, 'tea')).toBeNull();
  });
});
