import { findRule } from '#shared/audit/rules/rule-list.ts';
import type { Passage } from '#shared/retrieval/passage.ts';
import {
  auditPassage,
  findingPassage,
  issuePassage,
  keywordPassage,
  notePassage,
} from '#shared/retrieval/workspace-passages.ts';

/** What three made sites have: those that questions are about, and others around them. */
export function madeWorkspace(): readonly Passage[] {
  return [
    ...keywords.map(([id, keyword, tags = '', note = '']) =>
      keywordPassage({ id: `keyword:${id}`, opens: '#*', keyword, tags, note }),
    ),
    ...fillers().map((keyword, at) =>
      keywordPassage({ id: `keyword:filler-${at}`, opens: '#*', keyword, tags: '', note: '' }),
    ),
    ...notes.map(([id, day, text]) => notePassage({ id: `annotation:${id}`, opens: '#*', day, text })),
    ...Object.entries(audits).flatMap(([id, { found, url }]) => [
      auditPassage({ id: `audit:${id}`, opens: '#*', url }),
      ...found.map(([rule, message]) =>
        findingPassage({
          id: `finding:${id}:${rule}`,
          opens: '#*',
          url,
          message,
          ruleTitle: findRule(rule)?.texts.title ?? '',
        }),
      ),
    ]),
    ...issues.map(([id, site, ruleTitle, message, group]) =>
      issuePassage({ id: `issue:${id}`, opens: '#*', site, ruleTitle, message, group }),
    ),
  ];
}

/** Words of shops that sell the same, so that no name is rare by being alone. */
function fillers(): readonly string[] {
  const what = [
    'teapot',
    'kettle',
    'saddle',
    'bike lamp',
    'helmet',
    'will template',
    'rental contract',
    'tea towel',
    'brake pads',
    'lawyer',
  ];
  const which = [
    'cheap',
    'best',
    'buy',
    'online',
    'near me',
    'review',
    'used',
    'small',
    'large',
    'red',
    'blue',
    'for kids',
  ];
  const where = ['', 'berlin', 'hamburg', 'vienna', 'paris', 'lyon'];
  return what.flatMap((thing) => which.flatMap((kind) => where.map((place) => `${kind} ${thing} ${place}`.trim())));
}

const keywords: readonly (readonly [id: string, keyword: string, tags?: string, note?: string])[] = [
  ['matcha', 'organic matcha powder', 'matcha, spring', 'Competes with the Kyoto landing page'],
  ['darjeeling', 'first flush darjeeling'],
  ['gongfu', 'gongfu tea set', 'ceramics'],
  ['caffeine', 'decaffeinated green tea', '', 'Wanted by the newsletter team'],
  ['kettle', 'gooseneck kettle with thermometer'],
  ['gravel', 'gravel bike carbon frame', 'frames'],
  ['ebike', 'e-bike battery replacement', 'service'],
  ['saddle', 'women’s touring saddle'],
  ['tubeless', 'tubeless tyre sealant'],
  ['cargo', 'cargo bike for two children', 'family'],
  ['divorce', 'divorce lawyer fixed fee', 'family law'],
  ['tenancy', 'terminate tenancy early', 'rent'],
  ['will', 'handwritten will valid'],
  ['dismissal', 'unfair dismissal compensation', 'employment'],
  ['trademark', 'register a trademark eu'],
];

const notes: readonly (readonly [id: string, day: string, text: string])[] = [
  ['relaunch', '2026-03-02', 'Relaunch with the new shop software'],
  ['https', '2026-03-18', 'Moved everything to https'],
  ['titles', '2026-04-09', 'Rewrote the titles of all oolong pages'],
  ['outage', '2026-05-21', 'Hosting was down for four hours after a disk failed'],
  ['prices', '2026-06-01', 'Raised prices of ceramics by eight per cent'],
  ['blog', '2026-06-30', 'Began a weekly column about brewing'],
  ['links', '2026-07-11', 'Article in the Guardian linked to the guide'],
  ['menu', '2026-07-29', 'Shortened the main menu to five entries'],
  ['cdn', '2026-08-14', 'Images are delivered by a CDN now'],
  ['faq', '2026-09-03', 'Questions and answers added to saddle pages'],
  ['merged', '2026-09-22', 'Merged both guides on punctures into one'],
  ['agency', '2026-10-05', 'The agency Nordlicht took over content'],
  ['strike', '2026-10-19', 'Parcel strike: delivery times doubled'],
  ['noindex', '2026-11-02', 'Staging settings went live by mistake for a day'],
];

const audits: Readonly<
  Record<string, { readonly url: string; readonly found: readonly (readonly [rule: string, message: string])[] }>
> = {
  kyoto: {
    url: 'https://tea.example/journeys/kyoto-harvest',
    found: [
      ['title/too-long', 'The title is 840 px wide.'],
      ['image/alt-missing', '14 images have no alt attribute.'],
    ],
  },
  oolong: {
    url: 'https://tea.example/shop/oolong',
    found: [
      ['description/missing', 'The page has no meta description.'],
      ['perf/lcp-slow', 'The largest element was painted after 5.2 s.'],
    ],
  },
  gravel: {
    url: 'https://bikes.example/gravel-frames',
    found: [
      ['canonical/target-broken', 'The canonical answers 404.'],
      ['schema/price-mismatch', 'The price 1,299.00 is not in the text.'],
    ],
  },
  workshop: {
    url: 'https://bikes.example/workshop/booking',
    found: [
      ['mobile/tap-target-size', '9 buttons are smaller than 24 px.'],
      ['a11y/field-label', '3 fields have no label.'],
    ],
  },
  fees: {
    url: 'https://law.example/fees',
    found: [
      ['index/noindex-meta', 'A robots meta tag says noindex.'],
      ['content/readability', 'The text is very hard to read.'],
    ],
  },
  inheritance: {
    url: 'https://law.example/inheritance/tax-allowances',
    found: [['hreflang/no-return-tag', 'The Spanish version does not link back.']],
  },
};

const issues: readonly (readonly [id: string, site: string, title: string, message: string, group: string])[] = [
  [
    'tea-broken',
    'tea.example',
    'Links to pages that are not there',
    '37 links lead to pages that answer 404.',
    '/recipes/{slug}',
  ],
  [
    'tea-dupe',
    'tea.example',
    'Descriptions shared by several pages',
    '52 pages share one description.',
    'Fine teas since 1998',
  ],
  [
    'tea-depth',
    'tea.example',
    'Pages many clicks away',
    '118 pages are more than four clicks from the start.',
    '/archive/{slug}',
  ],
  ['bikes-chain', 'bikes.example', 'Chain of redirects', '9 addresses redirect three times.', '/old-shop/{id}'],
  [
    'bikes-near',
    'bikes.example',
    'Texts that are nearly the same',
    '24 pages differ in a colour alone.',
    '/helmets/{slug}',
  ],
  [
    'bikes-orphan',
    'bikes.example',
    'Pages that nothing links to',
    '16 pages are in the sitemap alone.',
    '/campaign/{slug}',
  ],
  ['law-external', 'law.example', 'Broken links to other sites', '5 links to court decisions fail.', 'court.example'],
  ['law-shell', 'law.example', 'Pages drawn by scripts', '3 pages have no text without scripts.', '/calculator/{slug}'],
];
