import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  answer,
  crawlSettings,
  crawlStart,
  driveCrawl,
  type FakeSite,
  pageAnswer,
} from '#shared/testing/fake-crawl.ts';

import { crawlOutcomes } from './outcome.ts';
import { restoreCrawl } from './restore-crawl.ts';
import { createCrawl, type CrawlState } from './state/crawl-state.ts';

/** A generated site: each address is a page with links, a redirect, or an error. */
type Node =
  | { readonly kind: 'page'; readonly links: readonly number[] }
  | { readonly kind: 'redirect'; readonly to: number }
  | { readonly kind: 'error'; readonly status: number };

const anySite = fc.integer({ min: 1, max: 40 }).chain((size) => {
  const index = fc.nat({ max: size - 1 });
  const node: fc.Arbitrary<Node> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('page' as const), links: fc.array(index, { maxLength: 6 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('redirect' as const), to: index }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('error' as const), status: fc.constantFrom(404, 410, 403) }),
    },
  );
  return fc.array(node, { minLength: size, maxLength: size });
});
const anyOrder = fc.infiniteStream(fc.nat({ max: 1_000 }));

function urlOf(index: number): string {
  return index === 0 ? crawlStart : `${crawlStart}page-${index}`;
}

function siteOf(nodes: readonly Node[]): FakeSite {
  const byUrl = new Map(nodes.map((node, index) => [urlOf(index), node]));
  return {
    answer: (url) => {
      const node = byUrl.get(url);
      if (!node) return answer({ status: 404 });
      if (node.kind === 'page') return pageAnswer(node.links.map(urlOf), url);
      return node.kind === 'error'
        ? answer({ status: node.status, bodyHash: url })
        : answer({ status: 301, location: urlOf(node.to) });
    },
  };
}

/** The addresses that the site's links lead to, with the least clicks; redirects cost none and at most ten are followed. */
function reachable(nodes: readonly Node[]): Map<string, number> {
  const depths = new Map<number, number>([[0, 0]]);
  const queue = [0];
  while (queue.length > 0) {
    const at = queue.shift() ?? 0;
    const node = nodes[at];
    const next = node?.kind === 'page' ? node.links : node?.kind === 'redirect' ? [node.to] : [];
    const depth = (depths.get(at) ?? 0) + (node?.kind === 'page' ? 1 : 0);
    for (const target of next) {
      if ((depths.get(target) ?? Number.POSITIVE_INFINITY) <= depth) continue;
      depths.set(target, depth);
      if (node?.kind === 'page') queue.push(target);
      else queue.unshift(target);
    }
  }
  return new Map(Array.from(depths, ([index, depth]) => [urlOf(index), depth]));
}

function longestRedirects(nodes: readonly Node[]): number {
  return nodes.filter(({ kind }) => kind === 'redirect').length;
}

function chooser(stream: fc.Stream<number>): () => number {
  return () => {
    const { value } = stream.next();
    return value ?? 0;
  };
}

function expectAddingUp(state: CrawlState): void {
  const counts = new Map<string, number>();
  for (const { outcome } of state.urls) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const sum = crawlOutcomes.reduce((total, outcome) => total + (counts.get(outcome) ?? 0), 0);
  expect(sum).toBe(state.urls.size);
}

describe('a crawl of any site', () => {
  it('asks everything that links lead to, once, whatever order the answers come in', () => {
    fc.assert(
      fc.property(anySite, anyOrder, fc.integer({ min: 1, max: 8 }), (nodes, order, parallel) => {
        fc.pre(longestRedirects(nodes) <= 10);
        const state = createCrawl(crawlSettings({ parallel }));
        const { asked, ended, mostAtOnce } = driveCrawl(state, siteOf(nodes), { choose: chooser(order) });
        const wanted = reachable(nodes);
        expect(ended).toBe('complete');
        expect(asked.map(({ url }) => url).toSorted()).toEqual([...wanted.keys()].toSorted());
        expect(mostAtOnce).toBeLessThanOrEqual(parallel);
        expectAddingUp(state);
      }),
      { numRuns: 300 },
    );
  });

  it('never has more pages than the limit, and has as many as there are below it', () => {
    fc.assert(
      fc.property(anySite, anyOrder, fc.integer({ min: 1, max: 20 }), (nodes, order, maxPages) => {
        fc.pre(longestRedirects(nodes) <= 10);
        const state = createCrawl(crawlSettings({ maxPages, parallel: 8 }));
        const { ended } = driveCrawl(state, siteOf(nodes), { choose: chooser(order) });
        const pages = [...reachable(nodes).keys()].filter(
          (url) =>
            siteOf(nodes).answer(url, 0).kind === 'answer' &&
            nodes.some((node, index) => urlOf(index) === url && node.kind === 'page'),
        );
        expect(state.pages).toBe(Math.min(maxPages, pages.length));
        expect(pages.length > maxPages ? ended : 'max-pages').toBe('max-pages');
        expect(ended === 'complete' && [...state.urls].some(({ outcome }) => outcome === 'pending')).toBe(false);
        expectAddingUp(state);
      }),
      { numRuns: 300 },
    );
  });

  it('asks nothing deeper than the limit, and everything above it', () => {
    fc.assert(
      fc.property(anySite, anyOrder, fc.integer({ min: 0, max: 4 }), (nodes, order, maxDepth) => {
        fc.pre(longestRedirects(nodes) <= 10);
        const { asked } = driveCrawl(createCrawl(crawlSettings({ maxDepth, parallel: 8 })), siteOf(nodes), {
          choose: chooser(order),
        });
        const wanted = [...reachable(nodes)].filter(([, depth]) => depth <= maxDepth).map(([url]) => url);
        expect(asked.map(({ url }) => url).toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('goes on after a kill as if nothing had happened: only what was on its way is asked again', () => {
    fc.assert(
      fc.property(anySite, anyOrder, fc.integer({ min: 1, max: 30 }), (nodes, order, stopAfter) => {
        fc.pre(longestRedirects(nodes) <= 10);
        const settings = crawlSettings({ parallel: 4 });
        const killed = createCrawl(settings);
        const before = driveCrawl(killed, siteOf(nodes), { choose: chooser(order), stopAfter });
        const answered = new Set([...killed.urls].filter(({ attempts }) => attempts > 0).map(({ url }) => url));
        const stored = [...killed.urls].map((known) => ({ ...known }));
        const resumed = restoreCrawl(settings, stored, {
          pages: killed.pages,
          bytes: killed.bytes,
          requests: killed.requests,
        });
        const after = driveCrawl(resumed, siteOf(nodes), { choose: chooser(order) });
        expect(after.asked.filter(({ url }) => answered.has(url))).toEqual([]);
        expect(new Set([...before.asked, ...after.asked].map(({ url }) => url))).toEqual(
          new Set(reachable(nodes).keys()),
        );
        const whole = createCrawl(settings);
        driveCrawl(whole, siteOf(nodes), {});
        expect(resumed.pages).toBe(whole.pages);
        expectAddingUp(resumed);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an address', () => {
  it.each([
    ['a fragment', 'https://example.com/a#part', 'https://example.com/a'],
    ['percent-codes in small letters', 'https://example.com/%c3%a9', 'https://example.com/%C3%A9'],
    ['codes of letters that need none', 'https://example.com/%61', 'https://example.com/a'],
    ['the default port', 'https://example.com:443/a', 'https://example.com/a'],
  ])('is one with and without %s', (_, first, second) => {
    const { asked } = driveCrawl(createCrawl(crawlSettings()), {
      answer: (url) => pageAnswer(url === crawlStart ? [first, second] : [], url),
    });
    expect(asked).toHaveLength(2);
  });

  it('is requested as it is written', () => {
    const { asked } = driveCrawl(createCrawl(crawlSettings()), {
      answer: (url) => pageAnswer(url === crawlStart ? ['https://example.com/%c3%a9?b=2&a=1'] : [], url),
    });
    expect(asked[1]?.url).toBe('https://example.com/%c3%a9?b=2&a=1');
  });

  it('that differs by slash, case or parameters is another', () => {
    const links = ['a', 'a/', 'A', 'a?utm_source=x'].map((path) => crawlStart + path);
    const { asked } = driveCrawl(createCrawl(crawlSettings()), {
      answer: (url) => pageAnswer(url === crawlStart ? links : [], url),
    });
    expect(asked).toHaveLength(5);
  });
});
