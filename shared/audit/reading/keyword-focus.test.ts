import { describe, expect, test } from 'vitest';

import { healthyDocument } from '#shared/testing/healthy-document.ts';
import { focusOn } from './keyword-focus.ts';

const url = 'https://www.example.com/guides/green-teas';
const document = healthyDocument(url);

describe('focusOn', () => {
  test('finds a keyword in each place', () => {
    const { places } = focusOn(document, url, 'green tea');
    expect(Object.fromEntries(places.map(({ place, match }) => [place, match]))).toEqual({
      title: 'exact',
      h1: 'exact',
      subheadings: 'none',
      url: 'inflected',
      introduction: 'exact',
      description: 'exact',
      alt: 'exact',
      anchors: 'none',
    });
  });

  test('counts how often and where it stands', () => {
    const focus = focusOn(document, url, 'waters');
    expect(focus).toMatchObject({ occurrences: 4, language: { code: 'en', from: 'declared', stemming: 'en' } });
    expect(focus.tenths.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(focus.densityPercent).toBeCloseTo((4 / focus.wordCount) * 100, 0);
  });

  test('compares words as written where their language has no stems', () => {
    const focus = focusOn(
      { ...document, language: { lang: 'nl', xmlLang: null, contentLanguage: null } },
      url,
      'waters',
    );
    expect(focus).toMatchObject({ occurrences: 0, language: { code: 'nl', from: 'declared', stemming: null } });
  });

  test('says which places are empty', () => {
    const { places, occurrences } = focusOn({}, 'https://www.example.com/', 'tea');
    expect(places.every(({ isEmpty, match }) => isEmpty && match === 'none')).toBe(true);
    expect(occurrences).toBe(0);
  });

  test('takes any keyword', () => {
    for (const keyword of ['', '"', '(.*)+', 'a'.repeat(500), '\u0000']) {
      expect(focusOn(document, url, keyword).occurrences).toBe(0);
    }
  });
});
