import { describe, expect, it } from 'vitest';

import { compareReadings, isReadWell } from './compare-readings.ts';
import { engines } from './engine-list.ts';
import type { EngineDescription } from './engine.ts';
import { readSavedPage } from './read-saved-page.ts';
import type { SerpSnapshot } from './snapshot.ts';

const mojeek = engines.find(({ id }) => id === 'mojeek');

describe('compareReadings', () => {
  it.each([
    [10, 10, 'same'],
    [10, 9, 'worse'],
    [9, 10, 'better'],
    [0, 3, 'better'],
    [3, 0, 'worse'],
    [0, 0, null],
  ] as const)('%i results before and %i after is %s', (before, after, verdict) => {
    expect(compareReadings(read(before), read(after), true)).toBe(verdict);
  });

  it('does not take the same result twice, or every link, for more', () => {
    const page = read(5);
    const twice = { ...page, items: [...page.items, ...page.items] };
    expect(compareReadings(page, twice, true)).toBe('same');
    const all = { ...page, items: page.items.flatMap((item) => [item, ...copies(item)]) };
    expect(compareReadings(page, all, true)).toBe('worse');
  });

  it('judges a page only once it has arrived', () => {
    const part: SerpSnapshot = { ...read(0), parser: { ...read(0).parser, warnings: ['incomplete-page'] } };
    expect(compareReadings(part, read(4), false)).toBeNull();
    expect(compareReadings(part, read(4), true)).toBe('better');
  });
});

describe('isReadWell', () => {
  it.each([
    [read(5), true],
    [read(0), false],
    [{ ...read(0), state: 'no_results' as const }, true],
    [{ ...read(5), parser: { ...read(5).parser, method: 'fallback' as const } }, false],
    [{ ...read(5), parser: { ...read(5).parser, confidence: 0.5 } }, false],
  ])('case %#', (snapshot, expected) => {
    expect(isReadWell(snapshot)).toBe(expected);
  });
});

function copies(item: SerpSnapshot['items'][number]): SerpSnapshot['items'] {
  if (item.type !== 'organic') return [];
  return [1, 2].map((copy) => ({ ...item, url: `${item.url}?${copy}` }));
}

/** A page of Mojeek on which this many results are read; the fallback would find them too, so they have no headings. */
function read(count: number): SerpSnapshot {
  if (!mojeek) throw new Error('Mojeek is bundled.');
  const results = Array.from(
    { length: count },
    (_, index) => `<p data-hit><a href="https://s${index}.example/">T</a></p>`,
  );
  const engine: EngineDescription = {
    ...mojeek,
    layouts: [
      {
        name: 'hits',
        verticals: ['web'],
        detect: '[data-hit]',
        main: 'body',
        items: [
          {
            type: 'organic',
            find: [{ select: '[data-hit]' }],
            fields: { url: [{ select: 'a', attribute: 'href' }], title: [{ select: 'a' }] },
          },
        ],
      },
    ],
  };
  const snapshot = readSavedPage({
    html: `<!doctype html><body>${results.join('')}</body>`,
    url: 'https://www.mojeek.com/search?q=tea',
    engine,
  });
  return { ...snapshot, parser: { ...snapshot.parser, health: { results: count, links: count } } };
}
