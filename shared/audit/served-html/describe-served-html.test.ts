import { describe, expect, it } from 'vitest';

import { describeServedHtml, servedSource } from './describe-served-html.ts';

const utf8 = new TextEncoder();

function describeText(html: string): ReturnType<typeof describeServedHtml> {
  return describeServedHtml(servedSource(html, utf8.encode(html), new TextDecoder()));
}

describe('describeServedHtml', () => {
  it('names the element that ends the head, its line, and what is lost after it', () => {
    const { headBreak } = describeText(`<!doctype html>
<html><head>
<title>Tea</title>
<img src="/pixel.gif">
<link rel="canonical" href="/tea">
<meta name="robots" content="noindex">
<link rel="alternate" hreflang="fr" href="/fr">
<script type="application/ld+json">{}</script>
</head><body><h1>Tea</h1></body></html>`);
    expect(headBreak).toEqual({
      tag: 'img',
      line: 4,
      snippet: '<img src="/pixel.gif">',
      isInNoscript: false,
      lost: [
        { what: 'canonical', line: 5, snippet: '<link rel="canonical" href="/tea">' },
        { what: 'robots', line: 6, snippet: '<meta name="robots" content="noindex">' },
        { what: 'hreflang', line: 7, snippet: '<link rel="alternate" hreflang="fr" href="/fr">' },
      ],
      lostCount: 3,
    });
  });

  it.each([
    ['a page whose optional tags are left out', '<title>Tea</title><p>Nothing follows.'],
    ['metadata in the body of a closed head', '<head></head><body><meta name="robots" content="noindex"></body>'],
    ['a drawing with a title of its own', '<head></head><body><svg><title>Cup</title></svg></body>'],
    ['an unclosed head before a drawing', '<title>Tea</title><svg><title>Cup</title></svg>'],
    ['nothing', ''],
  ])('finds no loss in %s', (_name, html) => {
    expect(describeText(html)).toEqual({ headBreak: null, sizeCut: null });
  });

  it('says when only readers without scripts lose something', () => {
    const html = '<head><noscript>\n<iframe src="//tags.example"></iframe></noscript>\n<title>Tea</title></head>';
    expect(describeText(html).headBreak).toMatchObject({ tag: 'iframe', line: 2, isInNoscript: true, lostCount: 1 });
  });

  it('lists what lies beyond the 2 MB that Googlebot reads', () => {
    const filler = `<p>${'ä'.repeat(1_000)}</p>\n`.repeat(1_100);
    const tail =
      '<h1>Late</h1><script type="application/ld+json">{}</script><a href="/a">a</a><a>no link</a><a href=b>b</a>';
    const { sizeCut } = describeText(`<html><head></head><body>\n${filler}${tail}</body>`);
    const sizeBytes = utf8.encode(`<html><head></head><body>\n${filler}${tail}</body>`).byteLength;
    expect(sizeCut).toMatchObject({ sizeBytes, lostCount: 2, lostLinks: 2, isWhole: true });
    expect(sizeCut?.lost.map(({ what, line }) => ({ what, line }))).toEqual([
      { what: 'h1', line: 1_102 },
      { what: 'json-ld', line: 1_102 },
    ]);
    // 2,097,152 bytes less 26, by lines of 2,008 bytes.
    expect(sizeCut?.line).toBe(2 + Math.floor((2_097_152 - 26) / 2_008));
  });

  it('stops counting where endless source follows', () => {
    const html = `<body>${'<a href="/a">link</a>'.repeat(200_000)}`;
    expect(describeText(html).sizeCut).toMatchObject({ isWhole: false });
  });
});
