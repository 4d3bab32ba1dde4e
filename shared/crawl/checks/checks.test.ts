import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it, test } from 'vitest';

import { checkCases as cases, home, numbered, p10, page } from '#shared/testing/check-cases.data.ts';
import { crawledSite } from '#shared/testing/crawled-site.ts';

import type { SiteFinding } from './check.ts';
import { Site } from '../site/site.ts';
import { checks } from './check-list.ts';
import { runChecks } from './run-checks.ts';

const helpers = [
  'anchor-texts',
  'broken-because',
  'canonical-walks',
  'check',
  'check-list',
  'duplicate-findings',
  'followed-links',
  'hreflang-edges',
  'link-places',
  'redirect-path',
  'run-checks',
  'text-groups',
];

describe('the list of checks', () => {
  it('names every file of the folder, by its id', () => {
    const files = readdirSync('shared/crawl/checks').filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    const ids = files.map((name) => name.slice(0, -3)).filter((name) => !helpers.includes(name));
    expect(checks.map(({ id }) => id.slice('site/'.length)).toSorted()).toEqual(ids.toSorted());
  });

  it('has a case below for every check that can find anything', () => {
    const found = new Set(cases.map(([check]) => check));
    expect(
      checks.filter(({ id }) => !found.has(id.slice('site/'.length)) && !waiting.has(id)).map(({ id }) => id),
    ).toEqual([]);
  });
});

/** They wait for what no crawl of the command line has, or for answers that take real time. */
const waiting: ReadonlySet<string> = new Set(['site/broken-external', 'site/slow-pages']);

const links = (pages: object): string =>
  Object.keys(pages)
    .map((path) => `<a href="${path}">${path}</a>`)
    .join(' ');

describe('checks', () => {
  test.each(cases)('site/%s: %s', (name, _, files, groups) => {
    const check = checks.find(({ id }) => id === `site/${name}`);
    const found: readonly SiteFinding[] = check?.find(crawledSite(files)) ?? [];
    expect(found.map(({ group }) => group)).toEqual(groups);
    for (const { count, places } of found) {
      expect(places.length).toBeGreaterThan(0);
      expect(count).toBeGreaterThanOrEqual(places.length);
    }
  });

  test('find nothing on a sound site, and say what they lack', () => {
    const sound = crawledSite({
      paths: {
        '/': page(
          'Home',
          `<a href="/tea">Green tea</a> <a href="/mate">Mate</a> <a href="/about">About us, contact, privacy</a>`,
        ),
        '/tea': page('Green tea', '<a href="/mate">Mate</a> <a href="/">Home</a> <a href="/about">About us</a>'),
        '/mate': page('Mate', '<a href="/tea">Green tea</a> <a href="/">Home</a>'),
        '/about': page('About us', '<a href="/">Home</a> <a href="/tea">Green tea</a>'),
      },
      sitemap: ['/', '/tea', '/mate', '/about'],
    });
    const { issues, notChecked } = runChecks(sound);
    expect(issues).toEqual([]);
    expect(notChecked.flatMap(({ check, reason }) => (reason.startsWith('too few pages') ? [] : [check]))).toEqual([
      'site/broken-external',
      'site/link-score',
      'site/should-link',
    ]);
  });

  test.each([
    ['site/slow-pages', 4, 5],
    ['site/thin-beside-norm', 9, 10],
    ['site/doorway-signals', 9, 10],
    ['site/title-pattern-outlier', 9, 10],
    ['site/canonical-form-drift', 8, 9],
    ['site/anchor-mismatch', 1, 2],
    ['site/content-near-duplicate', 0, 1],
    ['site/content-duplicate', 0, 1],
    ['site/content-duplicate-explained', 0, 1],
  ])('%s is not checked with %i pages beside the start, and with %i it is', (check, tooFew, enough) => {
    const reasonWith = (count: number): string | undefined => {
      const canonical = '<link rel="canonical" href="https://example.com/">';
      const pages = numbered(count, (at) => page(`P${at}`, '', canonical.replace('com/', `com/p/${at}`)));
      const site = crawledSite({ paths: { '/': page('Home', links(pages), canonical), ...pages } });
      return runChecks(site).notChecked.find((each) => each.check === check)?.reason;
    };
    expect(reasonWith(tooFew)).toMatch(/^too few pages: /);
    expect(reasonWith(enough)).toBeUndefined();
  });

  test('say of a site without a page that nothing was checked', () => {
    const { issues, notChecked, passed } = runChecks(crawledSite({ paths: {} }));
    expect({ issues, passed }).toEqual({ issues: [], passed: [] });
    expect(notChecked).toContainEqual({ check: 'site/title-duplicate', reason: 'no page was read' });
  });

  test('that need the whole site are not checked where a limit ended the crawl', () => {
    const cut = crawledSite({
      paths: { '/': home(...p10), ...numbered(12, (at) => page(`P${at}`)) },
      settings: { maxPages: 5 },
      sitemap: ['/p/1'],
    });
    const reasons = new Map(runChecks(cut).notChecked.map(({ check, reason }) => [check, reason]));
    expect(reasons.get('site/orphan')).toBe('the crawl ended at its limit of pages');
    expect(reasons.get('site/one-inlink')).toBe('the crawl ended at its limit of pages');
  });

  test('say nothing of a start page where a list was asked', () => {
    const list = ['https://example.com/', 'https://example.com/p/1'];
    const site = crawledSite({ paths: { '/': home(), '/p/1': page('P') }, settings: { list, maxDepth: 0 } });
    const { issues, notChecked } = runChecks(site);
    expect(notChecked).toContainEqual({ check: 'site/contact-about-privacy', reason: 'a list has no start page' });
    expect(issues.filter(({ check }) => check === 'site/contact-about-privacy')).toEqual([]);
    expect(Array.from(site.pages.values(), ({ depth }) => depth)).toEqual([0, 0]);
  });

  test.each([
    ['no figures of Search Console', undefined, ['site/link-score', 'site/should-link']],
    [
      'the figures of Search Console are of other pages',
      [{ page: 'https://other.example/', query: 'tea', clicks: 9, impressions: 99 }],
      ['site/link-score', 'site/should-link'],
    ],
    [
      'the figures of Search Console name no queries',
      [{ page: 'https://example.com/p/1', query: null, clicks: 9, impressions: 99 }],
      ['site/should-link'],
    ],
  ])('that need figures of Search Console say that %s', (reason, searches, waiting) => {
    const pages = { '/': home(...p10), ...numbered(12, (at) => page(`P${at}`)) };
    const { notChecked } = runChecks(crawledSite({ paths: pages, ...(searches && { searches }) }));
    expect(notChecked.filter((each) => each.reason === reason).map(({ check }) => check)).toEqual(waiting);
  });

  test('that need every redirect are not checked where a browser hides them', () => {
    const { source } = crawledSite({
      paths: { '/': home('/a'), '/a': { to: '/b' }, '/b': { to: '/c' }, '/c': page('C') },
    });
    const { notChecked, passed } = runChecks(new Site({ ...source, hidesRedirectHops: true }));
    const checked = ['site/redirect-chain', 'site/redirect-loop'];
    expect(notChecked.filter(({ check }) => checked.includes(check)).map(({ reason }) => reason)).toEqual([
      'a browser shows only where redirects end',
      'a browser shows only where redirects end',
    ]);
    expect(passed.filter((check) => checked.includes(check))).toEqual([]);
  });

  test('that break are said to, and the others go on', () => {
    const broken = {
      ...checks[0],
      id: 'site/broken' as const,
      needs: [],
      find: () => {
        throw new Error('no');
      },
    };
    const [first] = checks;
    expect(first).toBeDefined();
    if (!first) return;
    const { notChecked, passed } = runChecks(crawledSite({ paths: { '/': home() } }), [
      { ...first, ...broken },
      { ...first, needs: [], find: () => [] },
    ]);
    expect(notChecked).toEqual([{ check: 'site/broken', reason: 'the check broke: no' }]);
    expect(passed).toHaveLength(1);
  });
});

test('every check stands in docs/crawl.md', () => {
  const text = readFileSync('docs/crawl.md', 'utf8');
  expect(checks.filter(({ id }) => !text.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
});
