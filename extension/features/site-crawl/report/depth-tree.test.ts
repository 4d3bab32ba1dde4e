import { describe, expect, test } from 'vitest';

import type { CrawlReport, ReportedUrl } from '#shared/crawl/report/crawl-report.ts';

import { depthTree, type TreePage } from './depth-tree.ts';
import { radialLayout } from './radial-layout.ts';
import { unlinkedPages } from './unlinked-pages.ts';

function page(url: string, depth: number | null): ReportedUrl {
  return { url, outcome: 'fetched', depth, inlinks: 0, isIndexable: true };
}

function reportOf(urls: readonly ReportedUrl[]): CrawlReport {
  return {
    start: 'a',
    scope: 'host',
    engine: { name: 'sightline', version: '0' },
    startedAt: '',
    endedAt: '',
    ended: 'complete',
    isComplete: true,
    counts: {},
    forgotten: 0,
    depths: [],
    urls,
    issues: [],
    hasMoreNearDuplicates: false,
    nearDuplicates: [],
    notChecked: [],
    passed: [],
  };
}

function treeOf(urls: readonly ReportedUrl[], edges: readonly (readonly [number, number])[]): readonly TreePage[] {
  return depthTree(reportOf(urls), {
    from: Int32Array.from(edges, ([from]) => from),
    to: Int32Array.from(edges, ([, to]) => to),
  });
}

function outline(pages: readonly TreePage[]): unknown {
  return pages.map(({ below, children, url }) => [url, below, outline(children)]);
}

describe('the tree of clicks', () => {
  test('has each page once, below the first that leads there, over redirects too', () => {
    const urls = [
      page('a', 0),
      page('b', 1),
      page('c', 1),
      page('d', 2),
      { url: 'old', outcome: 'redirect', depth: 1, inlinks: 1, redirectsTo: 'e' } as const,
      page('e', 1),
      page('unlinked', null),
    ];
    const tree = treeOf(urls, [
      [0, 1],
      [0, 2],
      [0, 4],
      [1, 3],
      [2, 3],
      [3, 0],
      [1, -1],
    ]);
    expect(outline(tree)).toEqual([
      [
        'a',
        4,
        [
          ['b', 1, [['d', 0, []]]],
          ['c', 0, []],
          ['e', 0, []],
        ],
      ],
    ]);
  });

  test('keeps a page without a known way as a root of its own', () => {
    expect(outline(treeOf([page('a', 0), page('b', 3)], []))).toEqual([
      ['a', 0, []],
      ['b', 0, []],
    ]);
  });

  test('is drawn in rings, no two pages in one place', () => {
    const urls = [page('a', 0), ...Array.from({ length: 2_000 }, (_, at) => page(`p${at}`, at < 100 ? 1 : 2))];
    const edges = Array.from({ length: 2_000 }, (_, at) => [at < 100 ? 0 : (at % 100) + 1, at + 1] as const);
    const placed = radialLayout(treeOf(urls, edges));
    expect(placed).toHaveLength(2_001);
    for (const { page: at, x, y } of placed) expect(Math.hypot(x, y)).toBeCloseTo(at.depth / 2);
    expect(new Set(placed.map(({ x, y }) => `${x.toFixed(5)} ${y.toFixed(5)}`)).size).toBe(2_001);
  });

  test('does not break on a way of ten thousand clicks', () => {
    const urls = Array.from({ length: 10_000 }, (_, at) => page(`p${at}`, at));
    const tree = treeOf(
      urls,
      urls.slice(1).map((_, at) => [at, at + 1] as const),
    );
    expect(tree[0]?.below).toBe(9_999);
    expect(radialLayout(tree)).toHaveLength(10_000);
  });
});

test('a page that no link leads to stands outside the rings, with no line to it', () => {
  const report = { ...reportOf([page('a', 0), page('b', 1), page('alone', null)]), depths: [1, 1] };
  const unlinked = unlinkedPages(report);
  expect(unlinked).toMatchObject([{ id: 2, url: 'alone', depth: 2 }]);
  const roots = depthTree(report, { from: Int32Array.of(0), to: Int32Array.of(1) });
  const placed = radialLayout([...roots, ...unlinked]).find(({ page: { url } }) => url === 'alone');
  expect(placed?.parent).toBeUndefined();
  expect(Math.hypot(placed?.x ?? 0, placed?.y ?? 0)).toBeCloseTo(1);
  expect(unlinkedPages({ ...report, isList: true })).toEqual([]);
});
