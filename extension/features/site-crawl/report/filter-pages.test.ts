import { expect, test } from 'vitest';

import type { PageFilter } from '#extension/platform/storage/crawl-segments.ts';

import { filterPages } from './filter-pages.ts';
import type { PageRow } from './page-columns.ts';

const base = { outcome: 'fetched', inlinks: 5, errors: 0, warnings: 0, wordCount: 10, isIndexable: true } as const;
const rows: readonly PageRow[] = [
  { ...base, url: 'https://a.example/', depth: 0, title: 'Start', isInSitemap: true },
  { ...base, url: 'https://a.example/deep', depth: 5, title: 'Deep oak', inlinks: 1, errors: 2 },
  { ...base, url: 'https://a.example/hidden', depth: 1, isIndexable: false, warnings: 1, isInSitemap: true },
  {
    url: 'https://a.example/gone',
    outcome: 'fetched',
    status: 404,
    depth: 1,
    inlinks: 1,
    errors: null,
    warnings: null,
  },
  { url: 'https://a.example/old', outcome: 'redirect', depth: null, inlinks: 0, errors: null, warnings: null },
];
const all: PageFilter = { kind: 'all', trait: 'any', search: '' };

test.each<[Partial<PageFilter>, readonly string[]]>([
  [{}, ['/', '/deep', '/hidden', '/gone', '/old']],
  [{ kind: 'pages' }, ['/', '/deep', '/hidden']],
  [{ kind: 'redirect' }, ['/old']],
  [{ search: 'OAK' }, ['/deep']],
  [{ trait: 'errors' }, ['/deep']],
  [{ trait: 'warnings' }, ['/hidden']],
  [{ trait: 'not-indexable' }, ['/hidden']],
  [{ trait: 'not-in-sitemap' }, ['/deep']],
  [{ trait: 'one-inlink' }, ['/deep']],
  [{ trait: 'deep' }, ['/deep']],
  [{ trait: 'deep', search: 'start' }, []],
])('%j lets through %j', (filter, paths) => {
  expect(filterPages(rows, { ...all, ...filter }).map(({ url }) => new URL(url).pathname)).toEqual(paths);
});
