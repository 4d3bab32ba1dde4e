import { describe, expect, test } from 'vitest';

import { aHeading, aLink, anImage, aSocialTag, aTitle } from '#shared/testing/fact-builders.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import { applyEdit } from './apply-edit.ts';
import { editHtml } from './edit-html.ts';
import type { FactEdit } from './fact-edit.ts';

describe('applyEdit', () => {
  test('writes one title in the head, in the live page and in the HTML as served', () => {
    const head = { ...pageFacts().document.head, titles: [aTitle('', { node: 9, location: 'body' }), aTitle('Two')] };
    const facts = pageFacts({ document: { head: { metas: [], links: [], refreshes: [], ...head } } });
    const edited = applyEdit(facts, { kind: 'title', text: 'Green tea' });
    expect(edited.document.head?.titles).toEqual([{ node: 9, text: 'Green tea', location: 'head' }]);
    expect(edited.raw.state === 'present' && edited.raw.value.head?.titles[0]?.text).toBe('Green tea');
    expect(facts.document.head?.titles).toHaveLength(2);
  });

  test('makes an existing heading the h1, or a new one before the others', () => {
    const facts = pageFacts({ document: { headings: [aHeading(2, 'Steps', { node: 21 })] } });
    expect(applyEdit(facts, { kind: 'h1', node: 21, text: 'Steps' }).document.headings).toMatchObject([
      { node: 21, level: 1, text: 'Steps' },
    ]);
    expect(applyEdit(facts, { kind: 'h1', node: null, text: 'Tea' }).document.headings).toMatchObject([
      { node: 0, level: 1, text: 'Tea' },
      { node: 21, level: 2 },
    ]);
  });

  test('names the link of an image whose alternative it writes', () => {
    const facts = pageFacts({
      document: {
        images: [anImage({ node: 41, alt: null, link: 40 })],
        links: [aLink('/tea', { node: 40, text: '', imageCount: 1 })],
      },
    });
    const { document } = applyEdit(facts, { kind: 'alt', node: 41, text: 'Green tea' });
    expect(document.images?.[0]?.alt).toBe('Green tea');
    expect(document.links?.[0]?.imageAlt).toBe('Green tea');
  });

  test('puts tags of a kind in the place of all of that property', () => {
    const facts = pageFacts({ document: { social: [aSocialTag('og:url', 'a'), aSocialTag('og:url', 'b')] } });
    const { document } = applyEdit(facts, { kind: 'social', tags: [{ property: 'og:url', content: 'c' }] });
    expect(document.social?.map(({ content }) => content)).toEqual(['c']);
  });
});

const written: readonly (readonly [FactEdit, string])[] = [
  [{ kind: 'title', text: 'Tea & <water>' }, '<title>Tea &amp; &lt;water&gt;</title>'],
  [{ kind: 'description', text: 'A "mild" cup' }, '<meta name="description" content="A &quot;mild&quot; cup">'],
  [
    { kind: 'social', tags: [{ property: 'twitter:card', content: 'summary' }] },
    '<meta name="twitter:card" content="summary">',
  ],
  [
    { kind: 'json-ld', text: '{"name":"</script><script>alert(1)"}', types: [] },
    '<script type="application/ld+json">\n{"name":"\\u003c/script>\\u003cscript>alert(1)"}\n</script>',
  ],
  [
    { kind: 'hreflang', alternates: [{ code: 'x-default', url: 'https://a.example/?a=1&b=2' }] },
    '<link rel="alternate" hreflang="x-default" href="https://a.example/?a=1&amp;b=2">',
  ],
  [{ kind: 'alt', node: 3, text: 'A "cup"' }, 'alt="A &quot;cup&quot;"'],
];

describe('editHtml', () => {
  test.each(written)('%j', (edit, html) => {
    expect(editHtml(edit)).toBe(html);
  });
});
