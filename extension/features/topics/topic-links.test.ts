import { expect, it } from 'vitest';

import { topicLinks } from './topic-links.ts';
import type { Topics } from './read-topics.ts';

const at = (path: string): string => `https://shop.example${path}`;
const topic = (leader: string, ...paths: readonly string[]): Topics['topics'][number] => ({
  leader,
  members: [],
  volume: null,
  ownPages: paths.map((path) => ({ url: at(path), keywords: [leader] })),
});
const topics: Topics = {
  topics: [topic('benches', '/benches', '/oak'), topic('tables', '/tables'), topic('chairs')],
  alone: [],
  ties: [
    { between: ['benches', 'tables'], similarity: 0.3 },
    { between: ['benches', 'chairs'], similarity: 0.3 },
  ],
  seenCount: 4,
};

function crawl(
  paths: readonly string[],
  links: readonly (readonly [string, string])[],
  redirects: Readonly<Record<string, string>> = {},
) {
  const urls = paths.map((path) => ({
    url: at(path),
    outcome: redirects[path] === undefined ? ('fetched' as const) : ('redirect' as const),
    depth: 1,
    inlinks: 0,
    ...(redirects[path] !== undefined && { redirectsTo: at(redirects[path]) }),
  }));
  const edges = {
    from: Int32Array.from(links, ([from]) => paths.indexOf(from)),
    to: Int32Array.from(links, ([, to]) => paths.indexOf(to)),
  };
  return { urls, edges };
}

it('says which pages of one topic, and of topics near each other, do not link to each other', () => {
  const { pairs, unknown } = topicLinks(
    topics,
    crawl(
      ['/', '/benches', '/oak', '/tables'],
      [
        ['/oak', '/benches'],
        ['/', '/tables'],
      ],
    ),
  );
  expect(pairs).toEqual([
    { pages: [at('/benches'), at('/tables')], topics: ['benches', 'tables'], link: 'none' },
    { pages: [at('/benches'), at('/oak')], topics: ['benches', 'benches'], link: 'back' },
  ]);
  expect(unknown).toEqual([]);
});

it('takes a link to what redirects to a page for a link to it, on both ends', () => {
  const found = crawl(
    ['/benches', '/benches-2026', '/oak', '/tables'],
    [
      ['/oak', '/benches'],
      ['/benches-2026', '/oak'],
    ],
    { '/benches': '/benches-2026' },
  );
  expect(topicLinks(topics, found).pairs.map(({ link }) => link)).toEqual(['none', 'both']);
});

it('says nothing of a page that the crawl does not know, and names it', () => {
  const { pairs, unknown } = topicLinks(topics, crawl(['/benches', '/oak'], []));
  expect(pairs.map(({ pages }) => pages)).toEqual([[at('/benches'), at('/oak')]]);
  expect(unknown).toEqual([at('/tables')]);
});

it('ends at a circle of redirects', () => {
  const found = crawl(['/benches', '/oak', '/tables'], [['/oak', '/benches']], {
    '/benches': '/oak',
    '/oak': '/benches',
  });
  expect(topicLinks(topics, found)).toEqual({ pairs: [], unknown: [at('/benches'), at('/oak')] });
});
