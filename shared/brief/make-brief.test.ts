import { describe, expect, test } from 'vitest';

import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { english } from '#shared/kernel/translation.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { type BriefPage, readBriefPage } from './brief-page.ts';
import { briefToMarkdown } from './brief-to-markdown.ts';
import { makeBrief } from './make-brief.ts';
import type { RankedPage } from './ranked-page.ts';
import { rangeOf } from './range.ts';

/** A page about benches with these headings; its text is `filler` sentences long. */
function pageOf(url: string, headings: readonly string[], text: string, filler = 30, lang = 'en-GB'): BriefPage {
  const html = `<!doctype html><html lang="${lang}"><head><title>Oak benches</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Oak benches"}</script></head>
<body><nav><h2>Menu</h2></nav><main><h1>Oak benches</h1>${headings.map((heading) => `<h2>${heading}</h2>`).join('')}
<p>${text} ${'Benches made of oak stand outside for years. '.repeat(filler)}</p></main></body></html>`;
  return readBriefPage(
    collectServedPage({
      url,
      bytes: new TextEncoder().encode(html),
      response: { state: 'missing', reason: 'unavailable-here' },
      robotsTxt: { state: 'missing', reason: 'unavailable-here' },
      collectedAt: '2026-11-30T12:00:00.000Z',
    }).facts,
  );
}

const a = pageOf(
  'https://a.example/',
  ['How to treat an oak bench', 'Which finish lasts?', 'Delivery'],
  'Teak oil and linseed oil protect the grain. Teak oil needs a second coat.',
);
const b = pageOf(
  'https://b.example/',
  ['Treating your bench', 'Finishes that last', 'Prices'],
  'We tried teak oil on garden furniture.',
  60,
);
const c = pageOf('https://c.example/', ['Treating a bench in winter'], 'Teak oil again, and a cover.', 90);
const shell = pageOf('https://shell.example/', [], '', 0);

function ranked(...pages: readonly BriefPage[]): readonly RankedPage[] {
  return pages.map((page, index) => ({ position: index + 1, url: page.url, page }));
}

const serp = {
  ...serpSnapshotWith({ query: 'oak bench' }),
  items: [
    {
      type: 'people_also_ask' as const,
      rank_absolute: 1,
      rank_group: 1,
      position: 'left' as const,
      questions: [{ text: 'How do you treat an oak bench?', expanded: false }],
    },
  ],
};

describe('a brief', () => {
  test('names headings that pages share by their subject, menus and words of the query left out', () => {
    const { headings } = makeBrief(serp, ranked(a, b, c));
    expect(headings.map(({ pages, text }) => ({ text, pages: pages.length }))).toEqual([
      { text: 'How to treat an oak bench', pages: 3 },
      { text: 'Which finish lasts?', pages: 2 },
    ]);
  });

  test('joins a question of the results page with the heading that asks the same, and says what the own page has of it', () => {
    const own = pageOf('https://own.example/', ['Our benches'], 'How we treat wood.');
    const { questions } = makeBrief(serp, ranked(a, b, c), own);
    expect(questions).toEqual([
      {
        text: 'How do you treat an oak bench?',
        isAsked: true,
        pages: ['https://a.example/', 'https://b.example/', 'https://c.example/'],
        own: 'words',
      },
      { text: 'Which finish lasts?', isAsked: false, pages: ['https://a.example/', 'https://b.example/'], own: 'none' },
    ]);
  });

  test('names terms that half of the pages use, with how often, as a pair rather than its parts', () => {
    const { terms } = makeBrief(serp, ranked(a, b, c), { ...b, url: 'https://own.example/' });
    const oil = terms.find(({ text }) => text === 'teak oil');
    expect(oil).toMatchObject({ pages: 3, uses: { low: 1, middle: 1, high: 2 }, own: 1 });
    expect(terms.some(({ text }) => text === 'teak')).toBe(false);
    expect(terms.some(({ text }) => text === 'oak' || text === 'linseed')).toBe(false);
  });

  test('counts on pages with content alone, and tells no range of fewer than three', () => {
    const all = makeBrief(serp, ranked(a, b, c, shell));
    expect(all).toMatchObject({ read: 3, types: [{ type: 'Article', pages: 3 }] });
    expect(all.pages.at(-1)).toMatchObject({ page: undefined, reason: 'no-content' });
    expect(all.words?.low).toBeGreaterThan(200);
    expect(all.words?.high).toBeLessThan(760);
    expect(makeBrief(serp, ranked(a, b))).toMatchObject({ read: 2, words: null, ease: null });
    expect(makeBrief(serp, [])).toMatchObject({ read: 0, headings: [], terms: [] });
  });

  test('says one number, and one thing of the own page, of a question and the heading that says the same', () => {
    const own = pageOf('https://own.example/', ['Our oak bench', 'Treating it'], 'Nothing.');
    const { headings, questions } = makeBrief(serp, ranked(a, b, c), own);
    for (const [at, heading] of headings.entries()) {
      expect(questions[at]).toMatchObject({ pages: heading.pages, own: heading.isOwn === true ? 'heading' : 'none' });
    }
  });

  test("keeps the user's own page and pages in another language in the list, not counted", () => {
    const german = pageOf('https://de.example/', ['Treating a bench'], 'Teak oil.', 30, 'de');
    const brief = makeBrief(serp, ranked(a, german, b, c), { ...c, url: 'https://c.example' });
    expect(brief).toMatchObject({ read: 2, pages: [{}, { reason: 'other-language' }, {}, { reason: 'own' }] });
    expect(brief.headings.every(({ pages }) => !pages.includes(german.url) && !pages.includes(c.url))).toBe(true);
    const markdown = briefToMarkdown(brief, english);
    expect(markdown).toContain('2. <https://de.example/> (another language, not counted)');
    expect(markdown).toContain('4. <https://c.example/> (yours, not counted)');
    expect(markdown).toContain('2 of 4 leading pages counted');
  });

  test('counts the language of the results page where two are as common', () => {
    const german = pageOf('https://de.example/', ['Treating a bench'], 'Teak oil.', 30, 'de');
    const { pages } = makeBrief({ ...serp, language: 'de-AT' }, ranked(a, german));
    expect(pages.map(({ reason }) => reason)).toEqual(['other-language', undefined]);
  });

  test('is Markdown in which foreign text is text', () => {
    const hostile = pageOf('https://d.example/', ['Treating [a bench](javascript:alert(1)) &lt;img&gt;'], 'Teak oil.');
    const markdown = briefToMarkdown(makeBrief(serp, ranked(hostile, b, c), a), english);
    expect(markdown).toContain('# Brief: oak bench');
    expect(markdown).not.toMatch(/[^\\]\[a bench/);
    expect(markdown).not.toMatch(/[^\\]<img/);
    expect(markdown).toContain('— Yours:');
  });
});

test.each([
  { numbers: [5], range: { low: 5, middle: 5, high: 5 } },
  { numbers: [1, 2, 3, 4, 5], range: { low: 2, middle: 3, high: 4 } },
  { numbers: [10, 0], range: { low: 3, middle: 5, high: 8 } },
])('the middle half of $numbers', ({ numbers, range }) => {
  expect(rangeOf(numbers)).toEqual(range);
});
