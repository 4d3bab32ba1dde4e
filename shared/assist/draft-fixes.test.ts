import { describe, expect, test } from 'vitest';

import { aHeading, aLink, anImage, aSocialTag, aTitle } from '#shared/testing/fact-builders.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';
import type { PageFactsOverrides } from '#shared/testing/page-facts-overrides.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';

import { chooseDrafts, draftFixes } from './draft-fixes.ts';
import { judgePage } from './judge-draft.ts';
import { recipes } from './recipe-list.ts';

/** A page without meta tags of its own but those named. */
function withHead(title: string | null, description: string | null, overrides: PageFactsOverrides = {}): PageFacts {
  const { head } = pageFacts().document;
  if (!head) throw new Error('The healthy page has a head.');
  const metas = head.metas.filter(({ name }) => name !== 'description');
  const described = description === null ? [] : head.metas.filter(({ name }) => name === 'description');
  return pageFacts({
    ...overrides,
    document: {
      ...overrides.document,
      head: {
        ...head,
        titles: title === null ? [] : [aTitle(title)],
        metas: [...metas, ...described.map((meta) => ({ ...meta, content: description }))],
      },
    },
  });
}

function htmlOf(facts: PageFacts, rule: string, keyword?: string): readonly string[] | undefined {
  return draftFixes(facts, rule, { keyword })?.targets[0]?.drafts.map(({ html }) => html);
}

describe('draftFixes', () => {
  test('writes a title from the main heading, with the site name where the page has one', () => {
    const social = [aSocialTag('og:site_name', 'Leaf & Cup'), aSocialTag('og:title', 'Brewing green tea')];
    const facts = withHead(null, 'As it is', { document: { social } });
    expect(htmlOf(facts, 'title/missing')).toEqual([
      '<title>Brewing green tea | Leaf &amp; Cup</title>',
      '<title>Brewing green tea</title>',
      expect.stringContaining('<title>'),
    ]);
  });

  test('takes a description from whole sentences of the text, in their order', () => {
    const [first] = htmlOf(withHead('How to brew green tea', null), 'description/missing') ?? [];
    expect(first).toBe(
      '<meta name="description" content="Green tea wants water that has cooled to about eighty degrees. Warm the pot before you brew the leaves.">',
    );
  });

  test('puts the keyword into the title', () => {
    const [first] = htmlOf(withHead('Guides', 'As it is'), 'keyword/not-in-title', 'sencha') ?? [];
    expect(first).toContain('Sencha: Brewing green tea');
  });

  test('makes a heading the main one', () => {
    const facts = pageFacts({ document: { headings: [aHeading(2, 'Brewing green tea', { node: 33 })] } });
    const draft = draftFixes(facts, 'heading/h1-missing')?.targets[0]?.drafts[0];
    expect(draft).toMatchObject({
      edit: { kind: 'h1', node: 33 },
      sources: ['heading'],
      isFixed: true,
      regressions: [],
    });
    expect(draft?.passes).toContain('heading/h1-missing');
  });

  test('names an image by the link around it, and has nothing to say where nothing names it', () => {
    const facts = pageFacts({
      document: {
        images: [
          anImage({ node: 51, alt: null, link: 50, src: '/1.jpg', url: 'https://www.example.com/1.jpg' }),
          anImage({ node: 60, alt: null, src: '/IMG_2041.jpg', url: 'https://www.example.com/IMG_2041.jpg' }),
        ],
        links: [
          aLink('/guides/kettles', { node: 50, text: '', imageCount: 1 }),
          aLink('/guides/kettles', { node: 70, text: 'Choosing a kettle' }),
        ],
      },
    });
    const targets = draftFixes(facts, 'image/alt-missing')?.targets;
    expect(targets?.[0]?.drafts.map(({ html, sources }) => [html, sources])).toEqual([
      ['alt="Choosing a kettle"', ['other-link']],
    ]);
    expect(targets?.[1]).toMatchObject({ drafts: [], reason: 'no-source' });
  });

  test('says nothing of rules that pass, that no text fixes, and that do not exist', () => {
    const facts = pageFacts();
    expect(draftFixes(facts, 'title/missing')).toBeUndefined();
    expect(draftFixes(facts, 'perf/dom-size')).toBeUndefined();
    expect(draftFixes(facts, 'no/rule')).toBeUndefined();
  });

  test('names the canonical as a source only where the page has one', () => {
    const bare = pageFacts({ document: { social: [], canonicals: [] } });
    expect(draftFixes(bare, 'social/og-missing')?.targets[0]?.drafts[0]?.sources).not.toContain('canonical');
    const declared = pageFacts({ document: { social: [] } });
    expect(draftFixes(declared, 'social/og-missing')?.targets[0]?.drafts[0]?.sources).toContain('canonical');
  });

  test('leaves a muted rule alone', () => {
    const facts = withHead(null, 'As it is');
    const preferences = { muted: [{ rule: 'title/missing', host: null }], thresholds: {} };
    expect(draftFixes(facts, 'title/missing', { preferences })).toBeUndefined();
  });
});

const refused: readonly (readonly [string, string])[] = [
  ['a price that the page does not have', 'Green tea for 4.99 a cup'],
  ['a year that the page does not have', 'Brewing green tea in 2031'],
  ['a name that the page does not have', 'Brewing green tea with Nakamura'],
  ['an address that the page does not have', 'Brewing green tea, see evil.example.net'],
  ['Markdown', '**Brewing** green tea'],
  ['HTML', 'Brewing <b>green</b> tea'],
  ['several lines', 'Brewing green tea\nHere are three titles'],
  ['half a JSON', '{"title": "Brewing green tea'],
  ['other letters', 'Как заварить зелёный чай правильно дома'],
  ['another language', 'So wird der grüne Tee mit der richtigen Temperatur und in der Kanne gebrüht'],
];

describe('chooseDrafts', () => {
  const asked = { rule: 'title/missing', before: null } as const;

  test.each(refused)('does not offer %s', (_, text) => {
    const page = judgePage(withHead(null, 'As it is'));
    const { drafts } = chooseDrafts(page, [{ edit: { kind: 'title', text }, sources: ['model'] }], asked);
    expect(drafts).toEqual([]);
  });

  test('offers what the page supports, and what the user typed', () => {
    const page = judgePage(withHead(null, 'As it is'), { keyword: 'Gyokuro' });
    const { drafts } = chooseDrafts(
      page,
      [{ edit: { kind: 'title', text: 'Green tea at eighty degrees: brew Gyokuro' }, sources: ['model'] }],
      asked,
    );
    expect(drafts).toHaveLength(1);
  });

  test('does not offer a draft that breaks what passed', () => {
    const page = judgePage(withHead('Brewing green tea', 'As it is'));
    const stuffed = 'Tea green green green tea tea tea brew';
    const { drafts, closest } = chooseDrafts(page, [{ edit: { kind: 'title', text: stuffed }, sources: ['model'] }], {
      rule: 'title/equals-h1',
      before: 'Brewing green tea',
    });
    expect(drafts).toEqual([]);
    expect(closest).toBeUndefined();
  });
});

test('each rule has one recipe', () => {
  const rules = recipes.flatMap((recipe) => recipe.rules);
  expect(new Set(rules).size).toBe(rules.length);
});
