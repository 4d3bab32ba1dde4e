import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';

import { google } from './engines/google.ts';
import { readSerp, readSerpInSteps } from './read-serp.ts';
import { spotResults } from './spot-results.ts';

const url = 'https://www.google.com/search?q=garden+bench';
const readFixture = (name: string): string => readFileSync(`shared/serp/fixtures/google/${name}.html`, 'utf8');
const isResult = (type: string | undefined): boolean => type === 'organic' || type === 'paid';

describe('spotResults', () => {
  test.each(['plain', 'feature-rich', 'mobile'])('finds every result of the %s page that the reader finds', (name) => {
    const view = parseDocument(readFixture(name), { url });
    const { snapshot, elements } = readSerp(view, google, url);
    const wanted = elements.filter(({ item }) => isResult(snapshot.items[item]?.type)).map(({ element }) => element);
    const spots = spotResults(view, google, url, () => false);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((element) => !spots.some((spot) => spot.element === element))).toEqual([]);
  });

  test('leaves out what is known', () => {
    const view = parseDocument(readFixture('plain'), { url });
    const [first, ...others] = spotResults(view, google, url, () => false);
    expect(others.length).toBeGreaterThan(0);
    expect(spotResults(view, google, url, (element) => element === first?.element)).toHaveLength(others.length);
  });

  test('finds results on a page whose end has not arrived', () => {
    const view = parseDocument(readFixture('half-loaded'), { url });
    expect(readSerp(view, google, url).snapshot.items).toEqual([]);
    expect(spotResults(view, google, url, () => false).length).toBeGreaterThan(0);
  });

  test('finds nothing on a captcha page', () => {
    expect(spotResults(parseDocument(readFixture('captcha'), { url }), google, url, () => false)).toEqual([]);
  });
});

describe('readSerpInSteps', () => {
  test('gives the results before the blocks, with their final ranks of a kind', () => {
    const view = parseDocument(readFixture('feature-rich'), { url });
    const whole = readSerp(view, google, url).snapshot.items.filter(({ type }) => isResult(type));
    const first = [...readSerpInSteps(view, google, url)].find((step) => step !== undefined);
    expect(first?.snapshot.items.map(({ type, rank_group }) => [type, rank_group])).toEqual(
      whole.map(({ type, rank_group }) => [type, rank_group]),
    );
  });
});
