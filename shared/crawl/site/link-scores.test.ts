import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { minHash } from '../reading/min-hash.ts';
import { createShingleCounter } from '../reading/word-shingles.ts';
import { LinkGraph } from './link-graph.ts';
import { linkScores } from './link-scores.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import { TemplateNames } from './template-names.ts';

const anyGraph = fc
  .integer({ min: 1, max: 30 })
  .chain((size) =>
    fc.array(fc.array(fc.nat({ max: size - 1 }), { maxLength: 8 }), { minLength: size, maxLength: size }),
  );

function graphOf(links: readonly (readonly number[])[]): LinkGraph {
  const packed = links.map((targets, id) => ({
    id,
    targets: Int32Array.from(targets),
    flags: new Uint8Array(targets.length),
  }));
  return new LinkGraph(links.length, () => packed);
}

function sketchOf(text: string): { signature: Uint32Array; shingles: Uint32Array } {
  const counter = createShingleCounter();
  counter.add(text);
  const shingles = counter.shingles();
  return { shingles, signature: minHash(shingles) };
}

describe('link scores', () => {
  it('add up to 1, whatever the links', () => {
    fc.assert(
      fc.property(anyGraph, (links) => {
        const scores = linkScores(
          links.map((_, id) => id),
          graphOf(links),
          (id) => id,
          true,
        );
        expect([...scores.values()].reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 8);
      }),
    );
  });

  it('are equal for pages that are linked alike', () => {
    const scores = linkScores([0, 1, 2], graphOf([[1, 2], [0], [0]]), (id) => id, true);
    expect(scores.get(1)).toBeCloseTo(scores.get(2) ?? 0, 12);
    expect(scores.get(0)).toBeGreaterThan(scores.get(1) ?? 1);
  });

  it('count a pair of pages once, and no link to itself', () => {
    const once = linkScores([0, 1], graphOf([[1], [0]]), (id) => id, true);
    const often = linkScores(
      [0, 1],
      graphOf([
        [1, 1, 1, 0],
        [0, 0, 1],
      ]),
      (id) => id,
      true,
    );
    expect(often).toEqual(once);
  });
});

describe('a graph of links', () => {
  it('knows each link from both of its ends', () => {
    fc.assert(
      fc.property(anyGraph, (links) => {
        const graph = graphOf(links);
        const pairs = links.flatMap((targets, source) => targets.map((target) => `${source} ${target}`));
        const found = links.flatMap((_, target) =>
          [...graph.linksTo(target)].map((link) => `${graph.sourceOf(link)} ${target}`),
        );
        expect(found.toSorted()).toEqual(pairs.toSorted());
      }),
    );
  });
});

describe('near duplicates', () => {
  const words = (from: number, count: number): string =>
    Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

  it('are found with their exact share, and only they', () => {
    const texts = [
      words(0, 400),
      `${words(0, 395)} ${words(9_000, 5)}`,
      words(2_000, 400),
      `${words(2_000, 250)} ${words(7_000, 150)}`,
    ];
    const sketches = texts.map(sketchOf);
    const { isCut, pairs } = findNearDuplicates(
      [10, 11, 12, 13],
      0.9,
      (id, part) => sketches[id - 10]?.[part] ?? new Uint32Array(),
    );
    expect(pairs).toEqual([{ a: 10, b: 11, similarity: 391 / 401 }]);
    expect(isCut).toBe(false);
  });

  it('of a thousand equal pages do not cost a million comparisons, and say that not all are listed', () => {
    const same = sketchOf(words(0, 100));
    let read = 0;
    const { isCut, pairs } = findNearDuplicates(
      Array.from({ length: 3_000 }, (_, at) => at),
      0.9,
      (_, part) => {
        read += 1;
        return same[part];
      },
    );
    expect(isCut).toBe(true);
    expect(pairs.length).toBeLessThanOrEqual(200_000);
    expect(read).toBeLessThan(1_000_000);
  });
});

describe('templates', () => {
  it.each([
    ['/shop/chair-3/reviews', '/shop/{slug}/*'],
    ['/news/2024/05/06/title/', '/news/{n}/{n}/{n}/*/'],
    ['/about', '/*'],
    ['/', '/'],
    ['/docs/a.html?sort=1&page=2', '/docs/*.html?page&sort'],
  ])('%s is one of %s', (path, name) => {
    const shop = Array.from({ length: 40 }, (_, at) => `https://example.com/shop/chair-${at}/reviews`);
    expect(new TemplateNames(shop).nameOf(`https://example.com${path}`)).toBe(name);
  });
});
