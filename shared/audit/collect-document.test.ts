import { hasChildren } from 'domhandler';
import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';
import type { DocumentView } from '#shared/page/document-view.ts';

import { collectDocument, startCollecting } from './collect-document.ts';
import type { DocumentFacts } from './facts/facts.ts';

const url = 'https://www.example.com/dir/page?q=1';

function collect(html: string): DocumentFacts {
  const { document, failures } = collectDocument(parseDocument(html, { url }));
  expect(failures).toEqual([]);
  return document;
}

describe('head', () => {
  test('tells titles of the page from titles of drawings, and head from body', () => {
    const { head } = collect(
      '<head><title> A\n b </title></head><body><svg><title>no</title></svg><title>late</title>',
    );
    expect(head?.titles.map(({ text, location }) => [text, location])).toEqual([
      ['A b', 'head'],
      ['late', 'body'],
    ]);
  });

  test.each([
    ['5', 5, null],
    ['0; url=/next', 0, 'https://www.example.com/next'],
    ["0;URL='next.html'", 0, 'https://www.example.com/dir/next.html'],
    ['1.5,https://other.example/', 1, 'https://other.example/'],
    ['0; /bare', 0, 'https://www.example.com/bare'],
  ])('reads the refresh %j', (content, delaySeconds, target) => {
    const { head } = collect(`<meta http-equiv="Refresh" content="${content}">`);
    expect(head?.refreshes).toMatchObject([{ delaySeconds, url: target }]);
  });

  test('keeps names in lower case and contents as written', () => {
    const { head, robotsDirectives } = collect(
      '<meta NAME="Robots" CONTENT="NoIndex"><meta name="generator" content="X">',
    );
    expect(head?.metas[0]).toMatchObject({ name: 'robots', content: 'NoIndex', property: null });
    expect(robotsDirectives).toMatchObject([{ agent: 'robots', content: 'NoIndex', location: 'head' }]);
  });
});

describe('canonicals and hreflang', () => {
  test('resolves against the base and keeps what was written', () => {
    const { canonicals } = collect('<base href="/b/"><link rel="Canonical" href=" x ">');
    expect(canonicals).toMatchObject([
      { href: 'x', url: 'https://www.example.com/b/x', location: 'head', extraAttributes: [] },
    ]);
  });

  test('names attributes that void a canonical', () => {
    const { canonicals } = collect(
      '<link rel="alternate canonical" href="/" media="print" hreflang="de"><link rel="canonical">',
    );
    expect(canonicals).toMatchObject([{ extraAttributes: ['hreflang', 'media'] }, { href: null, url: null }]);
  });

  test('lists alternates, those in the body too', () => {
    const { hreflang: feeds } = collect('<link rel=alternate type=application/rss+xml hreflang=de href=/de/feed>');
    expect(feeds).toEqual([]);
    const { hreflang } = collect(
      '<link rel="alternate" hreflang="de-AT" href="/de"></head><body><link rel=alternate hreflang=fr href="http://[">',
    );
    expect(hreflang).toMatchObject([
      { code: 'de-AT', url: 'https://www.example.com/de', location: 'head' },
      { code: 'fr', href: 'http://[', url: null, location: 'body' },
    ]);
  });
});

describe('headings', () => {
  test.each([
    ['<h1>a<br>b</h1>', { level: 1, text: 'a b', visible: true }],
    ['<h2>un<b>broken</b></h2>', { level: 2, text: 'unbroken' }],
    ['<h1><img alt="Logo"></h1>', { text: 'Logo', fromImageAlt: true }],
    ['<h1>Text <img alt="x"></h1>', { text: 'Text', fromImageAlt: false }],
    ['<h1 hidden>x</h1>', { visible: false }],
    ['<div style="display:none"><h3>x</h3></div>', { level: 3, visible: false }],
    ['<div role="heading" aria-level="1">x</div>', { level: 1, text: 'x', isRole: true }],
    ['<h3 role="heading" aria-level="2">x</h3>', { level: 2 }],
    ['<div role="heading">x</div>', { level: 2, isRole: true }],
    ['<nav><h2>x</h2></nav>', { region: 'nav' }],
    ['<section id="comments"><h2>x</h2></section>', { region: 'aside' }],
    ['<main><div id="disqus_thread"><h2>x</h2></div></main>', { region: 'aside' }],
    ['<div id="comment-12"><h2>x</h2></div>', { region: 'aside' }],
    ['<div class="kommentare"><h2>x</h2></div>', { region: 'aside' }],
    ['<div class="commentary"><h2>x</h2></div>', { region: 'none' }],
    ['<section id="comments-policy"><h2>x</h2></section>', { region: 'none' }],
    ['<div class="box comments-area"><h2>x</h2></div>', { region: 'aside' }],
    ['<ol class="comment-list"><li class="comment"><h2>x</h2></li></ol>', { region: 'aside' }],
    ['<main><div class="post-comments"><h2>x</h2></div></main>', { region: 'aside' }],
    ['<div itemscope itemtype="https://schema.org/Comment"><h2>x</h2></div>', { region: 'aside' }],
    ['<div class="has-comments comments-open"><h2>x</h2></div>', { region: 'none' }],
    ['<main class="comments"><h2>x</h2></main>', { region: 'main' }],
    ['<article><header><h2>x</h2></header></article>', { region: 'none' }],
    ['<h1><style>no</style>yes</h1>', { text: 'yes' }],
  ])('%s', (html, expected) => {
    const { headings } = collect(`<body>${html}`);
    expect(headings).toHaveLength(1);
    expect(headings?.[0]).toMatchObject(expected);
  });

  test('does not take a heading with another role for one', () => {
    expect(collect('<h1 role="presentation">x</h1>').headings).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['<a href="/x">t</a>', { kind: 'internal', url: 'https://www.example.com/x', text: 't' }],
    ['<a href="//example.com/x">t</a>', { kind: 'internal' }],
    ['<a href="https://other.example/">t</a>', { kind: 'external' }],
    ['<a href="#part">t</a>', { kind: 'fragment' }],
    ['<a href="">t</a>', { kind: 'internal', url }],
    ['<a href="mailto:a@example.com">t</a>', { kind: 'mailto' }],
    ['<a href="tel:+1">t</a>', { kind: 'tel' }],
    ['<a href="JavaScript:void(0)">t</a>', { kind: 'javascript' }],
    ['<a href="file:///c/x">t</a>', { kind: 'other' }],
    ['<a href="http://[">t</a>', { kind: 'invalid', url: null }],
    ['<a onclick="go()">t</a>', { kind: 'none', href: null, hasClickHandler: true }],
    ['<a routerLink="/app">t</a>', { kind: 'none', href: null, hasClickHandler: true }],
    ['<a name="top"></a>', { kind: 'none', isAnchorTarget: true, text: '' }],
    ['<a href="/x" rel="NoFollow  UGC" target=_blank>t</a>', { rel: ['nofollow', 'ugc'], target: '_blank' }],
    ['<a href="/x"><img alt="pic"></a>', { text: '', imageAlt: 'pic', imageCount: 1 }],
    ['<a href="/x"><img></a>', { imageAlt: null, imageCount: 1 }],
    ['<a href="/x"><svg><title>icon</title></svg></a>', { imageAlt: 'icon', text: '' }],
    ['<a href="/x"><div>one</div><div>two</div></a>', { text: 'one two' }],
    ['<div lang="FR"><a href="/x">ici</a></div>', { lang: 'fr' }],
    ['<footer><a href="/x">t</a></footer>', { region: 'footer' }],
    ['<a href="/x" aria-label="l" title="h">t</a>', { ariaLabel: 'l', title: 'h' }],
    ['<map><area href="/x" alt="part"></map>', { tag: 'area', imageAlt: 'part' }],
  ])('%s', (html, expected) => {
    const { links } = collect(`<body>${html}`);
    expect(links).toHaveLength(1);
    expect(links?.[0]).toMatchObject(expected);
  });
});

describe('images', () => {
  test.each([
    [
      '<img src="a.png">',
      { alt: null, accessibleName: null, isPresentational: false, url: 'https://www.example.com/dir/a.png' },
    ],
    ['<img alt="">', { alt: '' }],
    ['<img aria-label="n">', { accessibleName: 'n' }],
    ['<img aria-labelledby="l"><p id="l">later</p>', { accessibleName: 'later' }],
    ['<img aria-labelledby="gone" title="t">', { accessibleName: 't' }],
    ['<img role="none">', { isPresentational: true }],
    ['<div aria-hidden="true"><img></div>', { isPresentational: true }],
    ['<input type="IMAGE" src="a.png">', { tag: 'input' }],
    ['<svg role="img"><title>Chart</title></svg>', { tag: 'svg', accessibleName: 'Chart' }],
    ['<span role="img"></span>', { tag: 'role-img', accessibleName: null }],
    ['<picture><source srcset="a.webp"><img src="a.jpg"></picture>', { inPicture: true }],
    ['<img style="aspect-ratio: 1">', { hasStyleSize: true }],
    ['<img style="max-width: 1px">', { hasStyleSize: false }],
    [`<img src="data:image/png;base64,${'A'.repeat(500)}">`, { src: `data:image/png;base64,${'A'.repeat(42)}` }],
  ])('%s', (html, expected) => {
    const { images } = collect(`<body>${html}`);
    expect(images).toHaveLength(1);
    expect(images?.[0]).toMatchObject(expected);
  });

  test('knows the link around an image', () => {
    const { images, links } = collect('<body><a href="/"><img></a><img>');
    expect(images?.map(({ link }) => link)).toEqual([links?.[0]?.node, null]);
  });
});

describe('text', () => {
  test('counts what a reader gets', () => {
    const { text } = collect(
      '<title>no no</title><body><p>one two</p><script>no</script><noscript>no</noscript><textarea>no</textarea><p hidden>no</p><nav>three</nav>',
    );
    expect(text).toMatchObject({ wordCount: 3, mainWordCount: 2, excerpt: 'one two' });
  });

  test('separates blocks in the excerpt and joins inline pieces', () => {
    expect(collect('<body><p>a<i>b</i></p><p>c</p>').text?.excerpt).toBe('ab c');
  });

  test('finds damage and template tags outside code only', () => {
    const { text } = collect('<body><p>cafÃ© {{ name }}</p><pre>cafÃ© {{ code }}</pre><p>x\ufffd</p>');
    expect(text).toMatchObject({
      mojibakeSequences: 1,
      replacementCharacters: 1,
      templateTags: [{ text: '{{ name }}' }],
    });
  });

  test('orders words by frequency', () => {
    const { text } = collect('<body>beta Alpha beta alpha beta of');
    expect(text?.topWords).toEqual([
      { word: 'beta', count: 3 },
      { word: 'alpha', count: 2 },
    ]);
  });
});

describe('structure', () => {
  test('names the element that closed the head', () => {
    const { structure } = collect(
      '<head><title>t</title><img><link rel="canonical" href="/"><meta name="robots" content="noindex"></head>',
    );
    expect(structure).toMatchObject({
      headBreaker: { tag: 'img' },
      metadataInBody: [
        { tag: 'link', what: 'canonical' },
        { tag: 'meta', what: 'robots' },
      ],
    });
  });

  test('finds no breaker where nothing is lost', () => {
    expect(collect('<body><div></div><p>x</p>').structure).toMatchObject({ headBreaker: null, metadataInBody: [] });
  });

  test('keeps fragment targets that links ask for', () => {
    const { structure } = collect(
      '<body><a href="#a">1</a><a href="#b%20c">2</a><a href="#gone">3</a><p id="a"></p><a name="b c"></a><p id="unasked"></p>',
    );
    expect(structure?.fragmentTargets.toSorted()).toEqual(['a', 'b c']);
  });

  test('lists repeated ids', () => {
    expect(collect('<body><p id="a"></p><p id="a"></p>').structure?.duplicateIds).toMatchObject([{ id: 'a' }]);
  });
});

describe('structured data', () => {
  test('finds types at any depth and survives what does not parse', () => {
    const { structuredData } = collect(
      '<script type="application/ld+json; charset=utf-8">{"@graph":[{"@type":["Product","Thing"],"offers":{"@type":"Offer"}}]}</script><script type="application/ld+json">{oops}</script><div itemscope itemtype="https://schema.org/Event"></div>',
    );
    expect(structuredData?.jsonLd[0]).toMatchObject({ types: ['Product', 'Thing', 'Offer'], error: null });
    expect(structuredData?.jsonLd[1]?.error).toMatch(/JSON/);
    expect(structuredData?.microdataTypes).toMatchObject([{ type: 'https://schema.org/Event' }]);
  });

  test('reads ten thousand levels without recursion', () => {
    const deep = `${'{"a":'.repeat(5_000)}{"@type":"Deep"}${'}'.repeat(5_000)}`;
    expect(collect(`<script type="application/ld+json">${deep}</script>`).structuredData?.jsonLd[0]?.types).toEqual([
      'Deep',
    ]);
  });
});

describe('the walk', () => {
  const page = `<body>${'<div><p>word <a href="/x">link</a></p></div>'.repeat(500)}`;

  test('gives the same facts in slices as in one go', () => {
    const whole = collectDocument(parseDocument(page, { url }));
    const run = startCollecting(parseDocument(page, { url }));
    let slices = 1;
    while (!run.step(() => true)) slices += 1;
    expect(slices).toBeGreaterThan(3);
    expect(run.finish().document).toEqual(whole.document);
  });

  test('numbers elements in document order', () => {
    const view = parseDocument('<body><p>x</p><a href="/">y</a>', { url });
    const { document, nodes } = collectDocument(view);
    const link = nodes[document.links?.[0]?.node ?? -1];
    expect(link && view.tagName(link)).toBe('a');
    expect(nodes.map((node) => view.tagName(node))).toEqual(['html', 'head', 'body', 'p', 'a']);
  });

  test('begins again where the document changed under a paused walk', () => {
    const view = parseDocument(page, { url });
    const run = startCollecting(view);
    run.step(() => true);
    for (const node of view.select('div')) node.parent = null;
    const body = view.select('body')[0];
    if (body && hasChildren(body)) body.children = [];
    expect(run.finish().document.structure?.elementCount).toBe(3);
  });

  test('ends one collector that throws and finishes the others', () => {
    const inner = parseDocument('<body><h1>x</h1><a href="/">y</a>', { url });
    const broken: DocumentView<Parameters<typeof inner.tagName>[0]> = {
      ...inner,
      attribute(node, name) {
        if (name === 'rel') throw new Error('boom');
        return inner.attribute(node, name);
      },
    };
    const { document, failures } = collectDocument(broken);
    expect(failures).toEqual([{ collector: 'links', message: 'boom' }]);
    expect(document.links).toBeUndefined();
    expect(document.headings).toHaveLength(1);
  });

  test('is not confused by tags named like object members', () => {
    expect(collect('<body><constructor>x</constructor><toString role="constructor">y</toString>').text?.wordCount).toBe(
      2,
    );
  });

  test('reads 100,000 nested elements', () => {
    expect(collect(`<body>${'<div>'.repeat(500)}${'<i></i>'.repeat(100_000)}`).structure?.elementCount).toBe(100_503);
  });

  test('what this extension put into the page is no part of it', () => {
    const own = '<sightline-bar>Tracked</sightline-bar>';
    const page = (extra: string): string =>
      `<main><h1>Benches</h1><p>Made of oak.</p>${extra}<a href="/a">All</a></main>`;
    const facts = (html: string) => {
      const { links, structure, text } = collect(html);
      return [links?.length, structure?.elementCount, text?.wordCount];
    };
    expect(facts(page(own))).toEqual(facts(page('')));
  });
});
