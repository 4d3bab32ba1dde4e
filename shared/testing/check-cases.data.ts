import type { PageSearches } from '#shared/search-console/page-searches.ts';

import type { ServedPath, SiteFiles } from './crawled-site.ts';

/** A page of its own text. */
export function page(title: string, body = '', head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1><p>${words(title, 60)}</p>${body}</main></body></html>`;
}

function words(seed: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${seed.toLowerCase().replaceAll(' ', '')}${at}`).join(' ');
}

function links(...paths: readonly string[]): string {
  return paths.map((path) => `<a href="${path}">Read ${path.replace(/\W/g, ' ')}</a>`).join(' ');
}

function canonical(path: string): string {
  return `<link rel="canonical" href="${path}">`;
}

function alternates(entries: Readonly<Record<string, string>>): string {
  return Object.entries(entries)
    .map(([code, path]) => `<link rel="alternate" hreflang="${code}" href="https://example.com${path}">`)
    .join('');
}

export function numbered(count: number, make: (at: number) => ServedPath, prefix = '/p/'): Record<string, ServedPath> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${at}`, make(at)]));
}

const long = words('shared', 80);
export const home = (...paths: readonly string[]): string => page('Home', links(...paths));
export const p10 = Array.from({ length: 12 }, (_, at) => `/p/${at}`);

/** Twelve pages that all link to each other. */
const wellLinked = { '/': home(...p10), ...numbered(12, (at) => page(`Thing ${at}`, links(...p10))) };

function clicks(path: string, count: number): PageSearches {
  return { page: `https://example.com${path}`, query: null, clicks: count, impressions: count * 10 };
}

function shown(path: string, ...queries: readonly string[]): readonly PageSearches[] {
  return queries.map((query) => ({ page: `https://example.com${path}`, query, clicks: 1, impressions: 20 }));
}

/** Check, what it shows, the site, and what the groups of its findings are. */
export const checkCases: readonly (readonly [string, string, SiteFiles, readonly string[]])[] = [
  [
    'title-duplicate',
    'two pages with one title',
    { paths: { '/': home('/a', '/b'), '/a': page('Tea', 'one'), '/b': page('Tea', 'two') } },
    ['Tea'],
  ],
  [
    'title-duplicate',
    'a page that names no language, and one that does',
    {
      paths: { '/': home('/a', '/b'), '/a': page('Tea', 'one'), '/b': page('Tea', 'two').replace(' lang="en"', '') },
    },
    ['Tea'],
  ],
  [
    'title-duplicate',
    'not pages of two languages',
    {
      paths: { '/': home('/a', '/b'), '/a': page('Tea', 'one'), '/b': page('Tea', 'two').replace('"en"', '"de"') },
    },
    [],
  ],
  [
    'title-duplicate',
    'not language versions',
    { paths: { '/': home('/a', '/b'), '/a': page('Tea', '', alternates({ en: '/a', fr: '/b' })), '/b': page('Tea') } },
    [],
  ],
  [
    'title-duplicate',
    'not a redirect to the page',
    { paths: { '/': home('/a', '/b'), '/a': page('Tea'), '/b': { to: '/a' } } },
    [],
  ],
  [
    'description-duplicate',
    'one description twice',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': page('A', '', '<meta name="description" content="Same">'),
        '/b': page('B', '', '<meta name="description" content="Same">'),
      },
    },
    ['Same'],
  ],
  [
    'h1-duplicate',
    'one heading twice',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': page('A').replace('<h1>A', '<h1>Shop'),
        '/b': page('B').replace('<h1>B', '<h1>Shop'),
      },
    },
    ['Shop'],
  ],
  [
    'title-pattern-outlier',
    'a title without the name',
    { paths: { '/': home(...p10), ...numbered(12, (at) => page(at === 5 ? 'Alone' : `Thing ${at} | Shop`)) } },
    ['shop'],
  ],
  [
    'content-duplicate',
    'one text twice',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': `<title>A</title><main>${long}</main>`,
        '/b': `<title>B</title><main>${long}</main>`,
      },
    },
    ['https://example.com/a'],
  ],
  [
    'content-duplicate',
    'not where the canonical says so',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': `<title>A</title><main>${long}</main>`,
        '/b': `<title>B</title>${canonical('/a')}<main>${long}</main>`,
      },
    },
    [],
  ],
  [
    'content-duplicate-explained',
    'where the canonical says so',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': `<title>A</title><main>${long}</main>`,
        '/b': `<title>B</title>${canonical('/a')}<main>${long}</main>`,
      },
    },
    ['explained copies'],
  ],
  [
    'content-near-duplicate',
    'texts that differ in a word',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': `<title>A</title><main>${words('w', 200)} one</main>`,
        '/b': `<title>B</title><main>${words('w', 200)} two</main>`,
      },
    },
    ['https://example.com/a'],
  ],
  [
    'cannibalisation',
    'the same words in another order',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': page('Tea green', 'x').replace('<h1>Tea green', '<h1>Green tea'),
        '/b': page('Green tea', 'y'),
      },
    },
    ['Tea green'],
  ],
  [
    'thin-beside-norm',
    'hardly a word beside many',
    {
      paths: {
        '/': home(...p10),
        ...numbered(12, (at) => `<title>T${at}</title><main>${words(`p${at}`, at === 3 ? 10 : 200)}</main>`),
      },
    },
    ['/p/{n}'],
  ],
  [
    'orphan',
    'in the sitemap alone',
    { paths: { '/': home('/a'), '/a': page('A'), '/b': page('B') }, sitemap: ['/', '/a', '/b'] },
    ['single pages'],
  ],
  [
    'orphan',
    'not one that links to itself only',
    { paths: { '/': home('/a'), '/a': page('A'), '/b': page('B', links('/b')) }, sitemap: ['/b'] },
    ['single pages'],
  ],
  [
    'one-inlink',
    'a single linking page',
    { paths: { '/': home('/a', '/b'), '/a': page('A', links('/b')), '/b': page('B', links('/')) } },
    ['single pages'],
  ],
  [
    'no-content-inlink',
    'linked from the menu',
    { paths: { '/': page('Home').replace('<main>', '<nav><a href="/a">A</a></nav><main>'), '/a': page('A') } },
    ['single pages'],
  ],
  [
    'nofollow-inlinks-only',
    'linked with nofollow',
    { paths: { '/': page('Home', '<a rel="nofollow" href="/a">A</a>'), '/a': page('A') }, sitemap: ['/a'] },
    ['https://example.com/a'],
  ],
  [
    'click-depth',
    'four clicks away',
    {
      paths: {
        '/': home('/1'),
        '/1': page('1', links('/2')),
        '/2': page('2', links('/3')),
        '/3': page('3', links('/4')),
        '/4': page('4'),
      },
    },
    ['4'],
  ],
  ['dead-end', 'no way on', { paths: { '/': home('/a'), '/a': page('A') } }, ['single pages']],
  [
    'dead-end',
    'not where the way on was not asked',
    { paths: { '/': home('/a'), '/a': page('A', links('/b')), '/b': page('B') }, settings: { maxPages: 2 } },
    [],
  ],
  [
    'broken-internal',
    'a 404, and one behind a redirect',
    { paths: { '/': home('/gone', '/old'), '/old': { to: '/also-gone' } } },
    ['https://example.com/gone', 'https://example.com/also-gone'],
  ],
  ['broken-internal', 'not a refusal to programs', { paths: { '/': home('/login'), '/login': { status: 401 } } }, []],
  [
    'link-to-redirect',
    'a moved page',
    { paths: { '/': home('/old'), '/old': { to: '/new' }, '/new': page('New') } },
    ['https://example.com/old'],
  ],
  [
    'link-to-redirect',
    'not one that ends in an error, which is a broken link',
    {
      paths: {
        '/': home('/old', '/older'),
        '/old': { to: '/gone' },
        '/older': { to: '/err' },
        '/err': { status: 500 },
      },
    },
    [],
  ],
  [
    'broken-internal',
    'redirects that end in a 404 or a 500',
    {
      paths: {
        '/': home('/old', '/older'),
        '/old': { to: '/gone' },
        '/older': { to: '/err' },
        '/err': { status: 500 },
      },
    },
    ['https://example.com/gone', 'https://example.com/err'],
  ],
  [
    'redirect-chain',
    'two hops',
    { paths: { '/': home('/1'), '/1': { to: '/2' }, '/2': { to: '/3' }, '/3': page('3') } },
    ['https://example.com/1'],
  ],
  [
    'redirect-loop',
    'a circle of two',
    { paths: { '/': home('/1'), '/1': { to: '/2' }, '/2': { to: '/1' } } },
    ['https://example.com/1'],
  ],
  [
    'redirect-to-home',
    'five old addresses',
    { paths: { '/': home(...p10.slice(0, 5)), ...numbered(5, () => ({ to: '/' })) } },
    ['https://example.com/'],
  ],
  [
    'server-errors',
    'one answer in three',
    { paths: { '/': home('/a', '/b'), '/a': page('A'), '/b': { status: 500 } } },
    ['https://example.com/'],
  ],
  [
    'canonical-chain',
    'a canonical that names another',
    {
      paths: {
        '/': home('/a', '/b', '/c'),
        '/a': page('A', '', canonical('/b')),
        '/b': page('B', '', canonical('/c')),
        '/c': page('C'),
      },
    },
    ['single pages'],
  ],
  [
    'canonical-loop',
    'two that name each other',
    { paths: { '/': home('/a', '/b'), '/a': page('A', '', canonical('/b')), '/b': page('B', '', canonical('/a')) } },
    ['single pages'],
  ],
  [
    'canonical-to-redirect',
    'a moved canonical',
    { paths: { '/': home('/a', '/b'), '/a': page('A', '', canonical('/b')), '/b': { to: '/c' }, '/c': page('C') } },
    ['single pages'],
  ],
  [
    'canonical-to-error',
    'a canonical that is gone',
    { paths: { '/': home('/a', '/b'), '/a': page('A', '', canonical('/b')) } },
    ['single pages'],
  ],
  [
    'canonical-to-noindex',
    'a canonical with noindex',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': page('A', '', canonical('/b')),
        '/b': page('B', '', '<meta name="robots" content="noindex">'),
      },
    },
    ['single pages'],
  ],
  [
    'canonical-to-blocked',
    'a canonical behind robots.txt',
    {
      paths: { '/': home('/a'), '/a': page('A', '', canonical('/private/b')) },
      robots: 'user-agent: *\ndisallow: /private',
    },
    ['single pages'],
  ],
  [
    'canonical-unlinked',
    'a canonical that nothing links to',
    { paths: { '/': home('/a'), '/a': page('A', '', canonical('/b')) } },
    ['single pages'],
  ],
  [
    'canonical-cluster',
    'copies with two canonicals',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': `<title>A</title>${canonical('/x')}<main>${long}</main>`,
        '/b': `<title>B</title>${canonical('/y')}<main>${long}</main>`,
      },
    },
    ['https://example.com/a'],
  ],
  [
    'canonical-form-drift',
    'one canonical with http',
    {
      paths: {
        '/': home(...p10),
        ...numbered(12, (at) => page(`P${at}`, '', canonical(`${at === 4 ? 'http' : 'https'}://example.com/p/${at}`))),
      },
    },
    ['scheme'],
  ],
  [
    'protocol-or-host-duplicate',
    'with and without slash',
    { paths: { '/': home('/a', '/a/'), '/a': page('A'), '/a/': page('A') } },
    ['https://example.com/a'],
  ],
  [
    'hreflang-no-return',
    'a version that names nothing',
    { paths: { '/': home('/a', '/b'), '/a': page('A', '', alternates({ en: '/a', fr: '/b' })), '/b': page('B') } },
    ['single pages'],
  ],
  [
    'hreflang-bad-target',
    'a version that redirects',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': page('A', '', alternates({ en: '/a', fr: '/b' })),
        '/b': { to: '/c' },
        '/c': page('C'),
      },
    },
    ['single pages'],
  ],
  [
    'hreflang-conflict',
    'two addresses for one code',
    { paths: { '/': home('/a'), '/a': page('A', '', alternates({ fr: '/b' }) + alternates({ fr: '/c' })) } },
    ['single pages'],
  ],
  [
    'hreflang-code-mismatch',
    'fr here, fr-ca there',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': page('A', '', alternates({ en: '/a', fr: '/b' })),
        '/b': page('B', '', alternates({ en: '/a', 'fr-ca': '/b' })),
      },
    },
    ['single pages'],
  ],
  [
    'hreflang-incomplete',
    'a version that lists fewer',
    {
      paths: {
        '/': home('/a', '/b'),
        '/a': page('A', '', alternates({ en: '/a', fr: '/b' })),
        '/b': page('B', '', alternates({ en: '/a', fr: '/b', de: '/c' })),
      },
    },
    ['single pages'],
  ],
  [
    'hreflang-unread',
    'rel="alternative"',
    { paths: { '/': home('/a'), '/a': page('A', '', '<link rel="alternative" hreflang="fr" href="/b">') } },
    ['single pages'],
  ],
  [
    'sitemap-not-indexable',
    'a redirect and a 404',
    { paths: { '/': home('/a'), '/a': page('A'), '/old': { to: '/a' } }, sitemap: ['/a', '/old', '/gone'] },
    ['redirects', 'answers 404'],
  ],
  [
    'sitemap-missing-pages',
    'a page that is not listed',
    { paths: { '/': home('/a'), '/a': page('A') }, sitemap: ['/'] },
    ['all sitemaps'],
  ],
  [
    'pagination',
    'page 2 with page 1 as its canonical',
    {
      paths: {
        '/': home('/l/1', '/l/2'),
        '/l/1': page('L1', '', '<link rel="next" href="/l/2">'),
        '/l/2': page('L2', '', `<link rel="prev" href="/l/1">${canonical('/l/1')}`),
      },
    },
    ['names the first page as its canonical'],
  ],
  [
    'mixed-content',
    'a script over http',
    { paths: { '/': page('Home', '<script src="http://cdn.example.net/a.js"></script>') } },
    ['http://cdn.example.net/a.js'],
  ],
  [
    'https-downgrade',
    'a link to http',
    {
      paths: {
        '/': page('Home', links('http://example.com/a')),
        'http://example.com/a': { to: 'https://example.com/a' },
        '/a': page('A'),
      },
    },
    ['http://example.com/a'],
  ],
  [
    'robots-blocked-resource',
    'a forbidden style sheet',
    {
      paths: { '/': page('Home', '', '<link rel="stylesheet" href="/css/a.css">') },
      robots: 'user-agent: Googlebot\ndisallow: /css/',
    },
    ['https://example.com/css/a.css'],
  ],
  [
    'anchor-same-text',
    'one text for three pages',
    {
      paths: {
        '/': page('Home', '<a href="/a">the guide</a> <a href="/b">the guide</a> <a href="/c">the guide</a>'),
        '/a': page('A'),
        '/b': page('B'),
        '/c': page('C'),
      },
    },
    ['the guide'],
  ],
  [
    'anchor-generic',
    'click here, twice',
    {
      paths: {
        '/': page('Home', '<a href="/a">click here</a> <a href="/b">All about B</a>'),
        '/b': page('B', '<a href="/a">here</a>'),
        '/a': page('A'),
      },
    },
    ['https://example.com/a'],
  ],
  [
    'anchor-mismatch',
    'words that the page does not have',
    {
      paths: {
        '/': page('Home', '<a href="/tea">purple lamps</a> <a href="/b">All about B</a> <a href="/c">All about C</a>'),
        '/b': page('B', '<a href="/tea">purple lamps</a>'),
        '/c': page('C', '<a href="/tea">lamps</a>'),
        '/tea': page('Green tea'),
      },
    },
    ['https://example.com/tea'],
  ],
  [
    'parameter-trap',
    'a hundred sorting orders',
    {
      paths: {
        '/': home(...Array.from({ length: 110 }, (_, at) => `/shop?sort=${at}`)),
        ...Object.fromEntries(Array.from({ length: 110 }, (_, at) => [`/shop?sort=${at}`, page('Shop')])),
      },
      settings: { maxPages: 10_000 },
    },
    ['example.com/*?sort'],
  ],
  [
    'doorway-signals',
    'one text for twelve towns',
    {
      paths: {
        '/': home(...p10),
        ...numbered(
          12,
          (at) =>
            `<html lang="en"><title>Plumber ${['Bonn', 'Kiel', 'Jena', 'Trier', 'Ulm', 'Hof', 'Fulda', 'Celle', 'Gera', 'Suhl', 'Worms', 'Soest'][at]} cheap</title><main>${words('same', 300)} town${at}</main>`,
        ),
      },
    },
    ['/p/{n}'],
  ],
  [
    'contact-about-privacy',
    'a start page without them',
    { paths: { '/': home('/contact'), '/contact': page('Contact') } },
    ['about, privacy'],
  ],
  [
    'empty-shell',
    'an app without text',
    { paths: { '/': '<title>App</title><body><div id="root"></div><script src="/app.js"></script>' } },
    ['single pages'],
  ],
  [
    'link-score',
    'the most clicked page has one link from a deep page',
    {
      paths: { ...wellLinked, '/p/11': page('Thing 11', links(...p10, '/weak')), '/weak': page('Weak', links('/')) },
      searches: [clicks('/weak', 900), clicks('/p/1', 60), clicks('/p/2', 40)],
    },
    ['single pages'],
  ],
  [
    'link-score',
    'not where few click',
    {
      paths: { ...wellLinked, '/p/11': page('Thing 11', links(...p10, '/weak')), '/weak': page('Weak', links('/')) },
      searches: [clicks('/weak', 9)],
    },
    [],
  ],
  ['link-score', 'not a page that is linked as all are', { paths: wellLinked, searches: [clicks('/p/1', 900)] }, []],
  [
    'should-link',
    'two pages of the same searches without a link, the address of one with a redirect',
    {
      paths: { '/': home('/a', '/b', '/old'), '/a': page('A'), '/b': page('B'), '/old': { to: '/b' } },
      searches: [...shown('/a', 'tea', 'mate', 'oolong'), ...shown('/old', 'tea', 'mate', 'oolong')],
    },
    ['single pages'],
  ],
  [
    'should-link',
    'not where one links the other',
    {
      paths: { '/': home('/a', '/b'), '/a': page('A'), '/b': page('B', links('/a')) },
      searches: [...shown('/a', 'tea', 'mate', 'oolong'), ...shown('/b', 'tea', 'mate', 'oolong')],
    },
    [],
  ],
  [
    'should-link',
    'not by two searches',
    {
      paths: { '/': home('/a', '/b'), '/a': page('A'), '/b': page('B') },
      searches: [...shown('/a', 'tea', 'mate'), ...shown('/b', 'tea', 'mate', 'oolong')],
    },
    [],
  ],
  [
    'should-link',
    'not by searches that show the whole site',
    {
      paths: { '/': home(...p10), ...numbered(12, (at) => page(`Thing ${at}`)) },
      searches: p10.flatMap((path) => shown(path, 'shop', 'shop tea', 'the shop')),
    },
    [],
  ],
  ['soft-not-found', 'none where the site answers 404', { paths: { '/': home('/a'), '/a': page('A') } }, []],
];
