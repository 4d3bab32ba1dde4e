import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import { collectDocument } from '#shared/audit/collect-document.ts';
import { text as textCollector } from '#shared/audit/collectors/text.ts';
import { auditServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';
import { readJsonLdBlocks } from '#shared/structured-data/read-json-ld.ts';
import { readMicrodata } from '#shared/structured-data/read-microdata.ts';
import { readRdfa } from '#shared/structured-data/rdfa/read-rdfa.ts';

import type { FuzzTarget } from './fuzz-target.ts';

const url = 'https://www.example.com/tea/pots?size=2';
const missing = { state: 'missing', reason: 'unavailable-here' } as const;
const product =
  '{"@context":"https://schema.org","@graph":[{"@type":"Product","@id":"#p","name":"Pot","offers":{"@type":"Offer","price":"3"}},{"@id":"#p","sku":"1"}]}';
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tea pots</title><meta name="description" content="All pots"><link rel="canonical" href="/tea"><link rel="alternate" hreflang="de" href="/de"><meta property="og:title" content="Pots"><style>.a{display:none}</style></head><body><header><nav><a href="/">Home</a></nav></header><main><h1>Tea pots</h1><p>Made of oak. Or not, since 1999!</p><img src="a.png" alt="A pot" srcset="a.png 1x, b.png 2x"><table><tr><td>1</table><ul><li>x</ul><form><label>Name <input></label><button></button></form><iframe src="https://x.example/"></iframe><video></video></main><script type="application/ld+json">${product}</script></body></html>`;
const htmlSpices: FuzzTarget['spices'] = [
  '<div>',
  '</div>',
  '<p>',
  '<table>',
  '<a href="',
  '">',
  "'",
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<template>',
  '<svg>',
  '<b><i></b>',
  '<select>',
  '&amp;',
  '&#0;',
  '<title>',
  '<body>',
  '</head>',
];

export const html: FuzzTarget = {
  name: 'html',
  seeds: [page],
  spices: htmlSpices,
  corpus: { folder: 'pages', ending: '.html' },
  growing: {
    'nested elements': (size) => '<div>'.repeat(size),
    'formatting left open': (size) => '<p><b>x'.repeat(size / 4),
    'tables in tables': (size) => '<table><tr><td>'.repeat(size / 4),
    links: (size) => `<title>x</title>${'<a href="/A//b?utm_source=x">tea</a>'.repeat(size)}`,
    'blanks in a title': (size) => `<title>a${' \n'.repeat(size)}b</title>`,
    'an open comment': (size) => `<p>${'<!--'.repeat(size)}`,
    attributes: (size) => `<p ${Array.from({ length: size }, (_, at) => `a${at}=x`).join(' ')}>`,
    images: (size) => `<img srcset="${'a.png 1x, '.repeat(size)}">`,
    headings: (size) => '<h2>Tea pots</h2>'.repeat(size),
    'ids with quotes': (size) => Array.from({ length: size }, (_, at) => `<img id='"${at}' src=a.png>`).join(''),
  },
  read: (text) =>
    auditServedPage(
      {
        url,
        bytes: new TextEncoder().encode(text),
        response: missing,
        robotsTxt: missing,
        collectedAt: '2026-11-21T09:00:00.000Z',
      },
      { language: englishAudit, keyword: 'tea pot' },
    ).report,
};

export const htmlText: FuzzTarget = {
  name: 'html-text',
  seeds: [
    page,
    `<main>${'Tea is good, isn\u2019t it? Yes. '.repeat(20)}<pre>a\n b</pre><br>\u4e2d\u6587\u3002\u8336</main>`,
  ],
  spices: [...htmlSpices, '. ', '\u3002', '\u00ad', '\u200b'],
  growing: {
    blanks: (size) => `<main>a${' \n\t'.repeat(size)}b`,
    breaks: (size) => `<main>${'a<br>'.repeat(size)}`,
    'nested blocks': (size) => `<main>${'<section>a'.repeat(size)}`,
    'marks of a sentence': (size) => `<main>${'a. '.repeat(size)}${'.'.repeat(size)}`,
    'soft hyphens': (size) => `<main>${'a\u00ad'.repeat(size)}`,
    'one word': (size) => `<main>${'a'.repeat(size * 4)}`,
  },
  read: (text) => collectDocument(parseDocument(text, { url }), [textCollector]).document.text?.mainText,
};

export const jsonLd: FuzzTarget = {
  name: 'json-ld',
  seeds: [
    product,
    '[{"@type":["Thing","Product"],"about":{"@value":"x","@language":"en"}}, // a comment\n]',
    '<!-- {"@type":"Thing"} -->;',
  ],
  spices: [
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    '"@id":"#p"',
    '"@type":"Thing"',
    '"@graph":',
    '/*',
    '//',
    '<!--',
    ';',
    ' \n',
  ],
  growing: {
    'open objects': (size) => '{"a":'.repeat(size),
    'nested objects': (size) => `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`,
    'blanks and semicolons': (size) => `{"@type":"Thing"}${'; '.repeat(size)}x`,
    'the same id': (size) =>
      `[${Array.from({ length: size / 4 }, (_, at) => `{"@id":"#p","a${at}":${at}}`).join(',')}]`,
    members: (size) => `{${Array.from({ length: size }, (_, at) => `"a${at}":1`).join(',')}}`,
    quotes: (size) => `{"a":"${'\\"'.repeat(size)}`,
    comments: (size) => `{${'/*'.repeat(size)}`,
  },
  read: (text) => readJsonLdBlocks([{ text }]),
};

export const microdata: FuzzTarget = {
  name: 'microdata',
  seeds: [
    '<div itemscope itemtype="https://schema.org/Product" itemref="x y" itemid="#p"><span itemprop="name sku">Pot</span><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="3"></div></div><p id="x" itemprop="brand">A</p><div id="y"><b itemprop="color">b</b></div>',
  ],
  spices: [
    ' itemscope',
    ' itemprop="a b"',
    ' itemref="x y x"',
    ' id="x"',
    '<div itemscope itemref="x">',
    '</div>',
    '<meta itemprop=a>',
  ],
  growing: {
    'nested items': (size) => '<div itemscope itemprop="a">'.repeat(size),
    'references to one': (size) => `<p id="x" itemprop="a">t</p>${'<div itemscope itemref="x"></div>'.repeat(size)}`,
    'references to a long one': (size) =>
      `<p id="x" itemprop="a">${'<i></i>'.repeat(size)}</p>${'<div itemscope itemref="x"></div>'.repeat(size)}`,
    names: (size) => `<div itemscope><p itemprop="${'a '.repeat(size)}">t</p></div>`,
    references: (size) => `<div itemscope itemref="${'x '.repeat(size)}"></div><p id="x" itemprop="a">t</p>`,
    properties: (size) => `<div itemscope>${'<b itemprop="a">t</b>'.repeat(size)}</div>`,
  },
  read: (text) => readMicrodata(parseDocument(text, { url })),
};

export const rdfa: FuzzTarget = {
  name: 'rdfa',
  seeds: [
    '<div vocab="https://schema.org/" prefix="og: http://ogp.me/ns#" typeof="Product" resource="#p"><span property="name og:title">Pot</span><div property="offers" typeof="Offer"><span property="price" content="3" datatype="xsd:decimal"></span></div><a rel="og:see" href="/x"><b about="#y" property="name">x</b></a></div>',
  ],
  spices: [
    ' vocab="https://schema.org/"',
    ' prefix="a: b: c: d"',
    ' typeof=""',
    ' property="a:b name"',
    ' rel="a"',
    ' rev="a"',
    ' inlist',
    ' resource="[a:b]"',
    ' about="_:x"',
    '<div typeof="Thing">',
    '</div>',
  ],
  growing: {
    'nested things': (size) =>
      `<body vocab="https://schema.org/">${'<div typeof="Thing" property="about">'.repeat(size)}`,
    prefixes: (size) => `<div prefix="${'a: b '.repeat(size)}"><p property="a:b">t</p></div>`,
    properties: (size) =>
      `<div vocab="https://schema.org/" typeof="Thing">${'<b property="name">t</b>'.repeat(size)}</div>`,
    'one thing again and again': (size) =>
      '<p vocab="https://schema.org/" resource="#p" typeof="Thing"><b property="name">t</b></p>'.repeat(size / 2),
    'hanging relations': (size) => `<div vocab="https://schema.org/">${'<div rel="about">'.repeat(size)}`,
  },
  read: (text) => readRdfa(parseDocument(text, { url })),
};
