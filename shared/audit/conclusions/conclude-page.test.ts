import { describe, expect, it } from 'vitest';

import type { DocumentFacts, PageFacts } from '#shared/audit/facts/facts.ts';
import { english } from '#shared/kernel/translation.ts';
import { reportText, saidText } from '#shared/audit/texts/report-texts.ts';
import { described, titled } from '#shared/testing/document-with.ts';
import { aCanonical, aHreflang, aRobotsTag } from '#shared/testing/fact-builders.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';
import type { PageFactsOverrides } from '#shared/testing/page-facts-overrides.ts';
import { pageUrl } from '#shared/testing/page-url.ts';

import { concludePage } from './conclude-page.ts';
import type { ConcludedField, FieldView, Said, Weight } from './conclusion.ts';

type Case = readonly [
  name: string,
  field: ConcludedField,
  page: PageFactsOverrides,
  expected: readonly [weight: Weight, verdict: string, reason: string],
];

const here = pageUrl;
const other = 'https://www.example.com/other';
const noindex: DocumentFacts = { robotsDirectives: [aRobotsTag('noindex')] };
const silent: DocumentFacts = { robotsDirectives: [] };
const to = (...hrefs: readonly string[]): DocumentFacts => ({ canonicals: hrefs.map((href) => aCanonical(href)) });

const cases: readonly Case[] = [
  ['an answer without fault', 'status', {}, ['counts', here, 'can be indexed']],
  ['a server error', 'status', { response: { status: 503 } }, ['lost', 'Tries again later', 'After 503']],
  ['an answer that is gone', 'status', { response: { status: 410 } }, ['lost', 'Not indexed', 'answers 410']],
  [
    'a way that only visitors without cookies are sent',
    'status',
    { response: { isRedirected: true, finalUrl: other } },
    ['risky', other, 'without cookies'],
  ],
  ['a missing answer', 'status', { response: null }, ['open', 'Not known', 'not']],

  ['a robots.txt that forbids', 'crawling', { robotsTxt: 'User-agent: *\nDisallow: /' }, ['lost', 'May not', 'Line 2']],
  [
    'a robots.txt that allows',
    'crawling',
    { robotsTxt: 'User-agent: *\nDisallow: /no' },
    ['counts', 'May be', 'No line'],
  ],
  ['no robots.txt at all', 'crawling', { robotsTxt: { status: 404 } }, ['counts', 'May be crawled', 'Without']],
  [
    'a robots.txt out of order',
    'crawling',
    { robotsTxt: { status: 503 } },
    ['lost', 'Not crawled for now', 'server error'],
  ],

  ['no directive', 'indexing', { document: silent }, ['counts', 'May be indexed', 'Neither']],
  [
    'a noindex that scripts take away',
    'indexing',
    { document: silent, raw: noindex },
    ['lost', 'Not indexed', 'may not render'],
  ],
  [
    'a noindex that scripts add',
    'indexing',
    { document: noindex, raw: silent },
    ['lost', 'Not indexed', 'Scripts add'],
  ],
  [
    'a noindex in the header alone',
    'indexing',
    { document: silent, response: { headers: { 'x-robots-tag': 'noindex' } } },
    ['lost', 'Not indexed', 'X-Robots-Tag'],
  ],
  [
    'a noindex for another bot',
    'indexing',
    { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'bingbot' })] } },
    ['counts', 'May be indexed', 'Neither'],
  ],
  [
    'a noindex that robots.txt hides',
    'indexing',
    { document: noindex, robotsTxt: 'User-agent: Googlebot\nDisallow: /' },
    ['lost', 'Never read', 'robots.txt'],
  ],
  [
    'limits in header and tag: the strictest of each',
    'indexing',
    {
      document: { robotsDirectives: [aRobotsTag('max-snippet:50, max-image-preview:large')] },
      response: { headers: { 'x-robots-tag': 'max-snippet:20, max-image-preview:standard, nofollow' } },
    },
    ['risky', 'nofollow, max-snippet:20, max-image-preview:standard', 'most restrictive'],
  ],
  ['headers that are not known', 'indexing', { document: silent, response: null }, ['open', 'May be indexed', 'not']],

  ['a canonical to itself', 'canonical', { document: to(here) }, ['counts', here, 'strong hint']],
  ['a canonical to another page', 'canonical', { document: to(other) }, ['risky', other, 'another one']],
  [
    'a canonical that scripts change',
    'canonical',
    { document: to(other), raw: to(here) },
    ['risky', 'Google', 'either'],
  ],
  ['a canonical that scripts add', 'canonical', { document: to(here), raw: to() }, ['risky', here, 'Only scripts']],
  ['two canonicals', 'canonical', { document: to(here, other) }, ['risky', 'Google chooses', 'cancel']],
  [
    'a header against the head',
    'canonical',
    { document: to(here), response: { headers: { link: `<${other}>; rel="canonical"` } } },
    ['risky', 'Google chooses', '2 addresses'],
  ],
  [
    'a canonical in the body',
    'canonical',
    { document: { canonicals: [aCanonical(other, { location: 'body' })] } },
    ['open', 'Google chooses', 'in the body'],
  ],
  [
    'a canonical with a language',
    'canonical',
    { document: { canonicals: [aCanonical(other, { extraAttributes: ['hreflang'] })] } },
    ['open', 'Google chooses', 'hreflang'],
  ],
  ['no canonical', 'canonical', { document: to() }, ['open', 'Google chooses', 'None is declared']],
  [
    'a canonical of a page kept out',
    'canonical',
    { document: { ...to(other), ...noindex } },
    ['lost', 'Not', 'noindex'],
  ],

  ['a title', 'title', { document: titled('Tea') }, ['counts', 'Tea', 'first source']],
  [
    'a title that scripts change',
    'title',
    { document: titled('New'), raw: titled('Old') },
    ['risky', 'New', 'change it'],
  ],
  [
    'a title that scripts take away',
    'title',
    { document: titled(), raw: titled('Old') },
    ['risky', 'From', 'take it away'],
  ],
  ['no title', 'title', { document: titled() }, ['open', 'From headings', 'Without a title']],
  [
    'a title in HTML that no browser read',
    'title',
    { source: 'raw', document: titled('A') },
    ['open', 'A', 'did not run'],
  ],
  ['a title whose HTML is not known', 'title', { document: titled('A'), raw: null }, ['open', 'A', 'not known here']],
  [
    'a description that scripts add',
    'description',
    { document: described('New'), raw: described() },
    ['risky', 'New', 'Only'],
  ],
  ['the contents of an error', 'title', { response: { status: 404 } }, ['lost', 'Not used', 'answers 404']],
  [
    'the contents of a forbidden page',
    'h1',
    { robotsTxt: 'User-agent: *\nDisallow: /' },
    ['lost', 'Not used', 'robots.txt'],
  ],
  [
    'language versions that scripts add',
    'hreflang',
    { document: { hreflang: [aHreflang('fr', '/fr')] }, raw: { hreflang: [] } },
    ['risky', 'fr', 'Only scripts'],
  ],
  [
    'language versions in the header',
    'hreflang',
    { document: { hreflang: [] }, response: { headers: { link: '</fr>; rel="alternate"; hreflang="fr"' } } },
    ['counts', 'fr', 'header declares'],
  ],
  ['the lang attribute', 'lang', {}, ['counts', 'From the text', 'does not use the attribute']],
];

describe('concludePage', () => {
  it.each(cases)('says what Google makes of %s', (_name, field, page, [weight, verdict, reason]) => {
    const { conclusion } = viewOf(pageFacts(page), field);
    expect(inEnglish(conclusion.verdict)).toContain(verdict);
    expect(inEnglish(conclusion.reason)).toContain(reason);
    expect(conclusion.weight).toBe(weight);
  });

  it('puts what each view says side by side', () => {
    const facts = pageFacts({
      document: titled('New'),
      raw: titled('Old'),
      response: { headers: { 'x-robots-tag': 'nofollow' } },
    });
    expect(viewOf(facts, 'title')).toMatchObject({
      served: { state: 'value', text: 'Old' },
      header: { state: 'nowhere' },
      rendered: { state: 'value', text: 'New' },
    });
    expect(viewOf(facts, 'indexing')).toMatchObject({ header: { state: 'value', text: 'nofollow' } });
  });

  it('takes a field behind an early end of the head as not read', () => {
    const canonical = { canonicals: [aCanonical(here, { location: 'body' })] } as const;
    const headBreak = { tag: 'img', line: 4, snippet: '<img>', isInNoscript: false, lostCount: 1 };
    const lost = [{ what: 'canonical', line: 5, snippet: '<link>' }] as const;
    const facts = pageFacts({ document: canonical });
    const broken = { ...facts, servedHtml: { headBreak: { ...headBreak, lost }, sizeCut: null } };
    expect(viewOf(broken, 'canonical').conclusion.weight).toBe('lost');
    expect(inEnglish(viewOf(broken, 'canonical').conclusion.reason)).toContain('<img> in line 4');
    expect(viewOf(broken, 'title').conclusion.weight).toBe('counts');
    const forReadersWithoutScripts = { ...headBreak, lost, isInNoscript: true };
    const quiet = { ...facts, servedHtml: { headBreak: forReadersWithoutScripts, sizeCut: null } };
    expect(viewOf(quiet, 'canonical').conclusion.weight).toBe('open');
  });

  it('takes a field beyond 2 MB as not read', () => {
    const lost = [{ what: 'title', line: 9_000, snippet: '<title>' }] as const;
    const sizeCut = { sizeBytes: 3_000_000, line: 8_000, lost, lostCount: 1, lostLinks: 0, isWhole: true };
    const facts = { ...pageFacts({ document: titled('Late') }), servedHtml: { headBreak: null, sizeCut } };
    expect(inEnglish(viewOf(facts, 'title').conclusion.reason)).toContain('2 MB');
    const twice = { ...pageFacts({ document: titled('Early', 'Late') }), servedHtml: { headBreak: null, sizeCut } };
    expect(viewOf(twice, 'title').conclusion.weight).toBe('counts');
  });

  it('puts every field into words, with a source of Google for each field', () => {
    for (const [, field, page] of cases) {
      const { conclusion } = viewOf(pageFacts(page), field);
      expect(conclusion.source.url).toMatch(/^https:\/\/developers\.google\.com\/search\/docs\/[a-z]/);
      const said = [conclusion.verdict, conclusion.reason].map((text) => saidText(english, text));
      expect([...said, reportText(english, `field.${field}`)].join('')).not.toMatch(/[{}]|undefined/);
    }
  });
});

function viewOf(facts: PageFacts, field: ConcludedField): FieldView {
  const view = concludePage(facts).find((each) => each.field === field);
  if (!view) throw new Error(`There is no field ${field}.`);
  return view;
}

function inEnglish(said: Said): string {
  return saidText(english, said);
}
