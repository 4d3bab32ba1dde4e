import { describe, expect, test } from 'vitest';

import { home, numbered, page } from '#shared/testing/check-cases.data.ts';
import { crawledSite, type ServedPath, type SiteFiles } from '#shared/testing/crawled-site.ts';

import { analyseSite } from './analyse-site.ts';
import { compareCrawls } from './compare-crawls.ts';
import type { CrawlComparison } from './crawl-comparison.ts';

const origin = 'https://example.com';
const link = (path: string): string => `<a href="${path}">Read ${path.slice(1)}</a>`;

/** Four pages in a row; the last leads to everything that is wrong. */
const paths: Readonly<Record<string, ServedPath>> = {
  '/': home('/1'),
  '/1': page('One', link('/2')),
  '/2': page('Two', link('/3')),
  '/3': page('Three', link('/4')),
  '/4': page('', ['/missing', '/old', '/loop', '/chain'].map(link).join(' ')),
  '/old': { to: '/gone' },
  '/loop': { to: '/loop/2' },
  '/loop/2': { to: '/loop' },
  '/chain': { to: '/chain/2' },
  '/chain/2': { to: '/1' },
};

function compared(before: SiteFiles, after: SiteFiles): CrawlComparison {
  return compareCrawls(analyseSite(crawledSite(before).source), analyseSite(crawledSite(after).source));
}

const checksOf = (issues: CrawlComparison['newIssues']): readonly string[] => issues.map(({ check }) => check);
const short = { settings: { maxPages: 3 } };

describe('two crawls of one unchanged site', () => {
  test('fix nothing and lose no page where the second asked less', () => {
    const { added, fixedIssues, gone, newIssues, notAsked, notJudged } = compared({ paths }, { paths, ...short });
    expect({ added, fixedIssues, gone, newIssues }).toEqual({ added: [], fixedIssues: [], gone: [], newIssues: [] });
    expect(notAsked).toEqual([`${origin}/3`, `${origin}/4`]);
    expect(notJudged).toContainEqual({ check: 'site/broken-internal', group: `${origin}/missing`, count: 1 });
    expect(checksOf(notJudged)).toEqual(
      expect.arrayContaining(['site/redirect-loop', 'site/redirect-chain', 'site/one-inlink', 'title/missing']),
    );
  });

  test('add nothing where the first asked less', () => {
    const { added, fixedIssues, newIssues, notAskedBefore, notJudgedBefore } = compared({ paths, ...short }, { paths });
    expect({ added, fixedIssues, newIssues }).toEqual({ added: [], fixedIssues: [], newIssues: [] });
    expect(notAskedBefore).toEqual([`${origin}/3`, `${origin}/4`]);
    expect(checksOf(notJudgedBefore)).toContain('site/redirect-loop');
  });

  test('are equal where both asked everything', () => {
    const { fixedIssues, newIssues, notJudged, stillIssues } = compared({ paths }, { paths });
    expect({ fixedIssues, newIssues, notJudged }).toEqual({ fixedIssues: [], newIssues: [], notJudged: [] });
    expect(stillIssues).toBeGreaterThan(5);
  });
});

describe('a finding is fixed', () => {
  test.each<[string, SiteFiles]>([
    ['where the address answers again', { paths: { ...paths, '/missing': page('Here') } }],
    ['where the link is gone', { paths: { ...paths, '/4': page('', link('/old')) } }],
    [
      'where the link is gone, in a crawl that is not complete',
      {
        paths: { ...paths, '/4': page('', link('/5')), '/5': page('5', link('/6')), '/6': page('6') },
        settings: { maxPages: 6 },
      },
    ],
    ['where the page with the link is gone', { paths: { ...paths, '/4': { status: 404 } } }],
  ])('%s', (_, after) => {
    const { fixedIssues, notJudged } = compared({ paths }, after);
    expect(fixedIssues).toContainEqual({ check: 'site/broken-internal', group: `${origin}/missing`, count: 1 });
    expect(notJudged).not.toContainEqual({ check: 'site/broken-internal', group: `${origin}/missing`, count: 1 });
  });

  test.each<[string, SiteFiles]>([
    ['robots.txt forbids the address now', { paths, robots: 'User-agent: *\nDisallow: /missing' }],
    ['programs are refused there now', { paths: { ...paths, '/missing': { status: 403 } } }],
    ['the page with the link fails now', { paths: { ...paths, '/4': { status: 500 } } }],
    // It still answers, and still has the link.
    ['nothing links to the page with the link now', { paths: { ...paths, '/3': page('Three') } }],
    ['the address is left out now', { paths, settings: { exclude: ['/missing'] } }],
  ])('not where %s', (_, after) => {
    const { fixedIssues, notJudged } = compared({ paths }, after);
    expect(fixedIssues).not.toContainEqual(expect.objectContaining({ group: `${origin}/missing` }));
    expect(notJudged).toContainEqual({ check: 'site/broken-internal', group: `${origin}/missing`, count: 1 });
  });

  test('not where its pages only stand in another group now', () => {
    const untitled = numbered(8, (at) => page('', at === 7 ? '' : link(`/p/${at + 1}`)));
    const all = { paths: { '/': home('/p/0'), ...untitled } };
    const { fixedIssues, newIssues } = compared(all, { ...all, settings: { maxPages: 4 } });
    expect(checksOf([...fixedIssues, ...newIssues])).not.toContain('title/missing');
  });

  test('not where too few pages were left to measure by', () => {
    const texts = numbered(12, (at) => page(`P${at}`, at === 0 ? '' : `<p>${`word${at} `.repeat(200)}</p>`));
    const all = { paths: { '/': home(...Object.keys(texts)), ...texts } };
    const { fixedIssues, notJudged } = compared(all, { ...all, settings: { maxPages: 6 } });
    expect(checksOf(fixedIssues)).not.toContain('site/thin-beside-norm');
    expect(checksOf(notJudged)).toContain('site/thin-beside-norm');
  });
});

test('a page of only the sitemap is not gone where no sitemap was read', () => {
  const all = { ...paths, '/alone': page('Alone') };
  const { gone, notAsked } = compared({ paths: all, sitemap: ['/alone'] }, { paths: all });
  expect({ gone, notAsked }).toEqual({ gone: [], notAsked: [`${origin}/alone`] });
});

test('pages that are gone say why', () => {
  const { gone } = compared(
    { paths },
    { paths: { ...paths, '/2': { status: 404 }, '/1': page('One', link('/2')), '/3': page('Three') } },
  );
  expect(gone).toEqual([
    { url: `${origin}/2`, reason: 'not found' },
    { url: `${origin}/3`, reason: 'not linked any more' },
    { url: `${origin}/4`, reason: 'not linked any more' },
  ]);
});

describe('a crawl that saw nothing of the site', () => {
  const whole = analyseSite(crawledSite({ paths }).source);
  const failed = analyseSite(
    crawledSite({ paths: { '/': { status: 404 }, '/3': page('Three') }, sitemap: ['/3'] }).source,
  );

  test.each([
    ['its start failed', failed, 'this crawl failed at its start: it answers 404'],
    // As reports had it that were made before.
    ['its start failed, and it is called complete', { ...failed, isComplete: true }, 'this crawl failed at its start'],
    [
      'it asked a list',
      { ...whole, urls: whole.urls.slice(0, 1), isList: true },
      'this crawl asked a list of addresses',
    ],
    [
      'no page was read',
      { ...failed, startFailure: undefined, urls: [], isComplete: true },
      'this crawl was not complete',
    ],
  ])('has lost and fixed nothing that it did not ask: %s', (_, { startFailure, ...rest }, caveat) => {
    const after = { ...rest, ...(startFailure !== undefined && { startFailure }) };
    const { caveats, fixedIssues, gone } = compareCrawls(whole, after);
    expect(caveats.join('; ')).toContain(caveat);
    expect(gone.filter(({ url }) => url !== `${origin}/`)).toEqual([]);
    expect(checksOf(fixedIssues)).not.toContain('site/broken-internal');
    expect(compareCrawls(after, whole).added).not.toContain(`${origin}/4`);
  });

  test('is not complete, and its checks of the whole site say why', () => {
    expect(failed.isComplete).toBe(false);
    expect(failed.notChecked).toContainEqual({ check: 'site/orphan', reason: 'the start led to no page' });
  });
});
