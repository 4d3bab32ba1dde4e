import type { DocumentView } from './document-view.ts';

/** One thing that every `DocumentView` must do: read this from that HTML, and get this. */
export interface ConformanceCase {
  readonly name: string;
  readonly html: string;
  /** Gives plain JSON, so that the case can run in a page and be judged outside. */
  readonly read: <Node extends object>(view: DocumentView<Node>) => unknown;
  readonly expected: unknown;
}

export const conformanceUrl = 'https://example.com/dir/page?q=1';

/** What is painted stands in `data-painted`. */
const paintedHtml = `<style>
  .off { display: var(--off) } :root { --off: none }
  .away { position: absolute; left: -2000px }
  .cut { display: inline-block; overflow: hidden; height: 20px } .cut > span { display: block; margin-top: 40px }
  .clear { color: transparent } .shadow::first-line { text-shadow: black 0 0 }
</style>
<p id="plain" data-painted="ab">a <b>b</b></p>
<p id="mixed" data-painted="ab">a<span class="off">x</span><span class="away">y</span>b</p>
<p id="unset" data-painted=""><span class="off">x</span></p>
<p id="moved" data-painted=""><span class="away">x</span></p>
<p id="clipped" data-painted=""><span class="cut"><span>x</span></span></p>
<p id="clear" class="clear" data-painted="">x</p>
<p id="shadow" class="clear shadow" data-painted="x">x</p>
<p id="small" data-painted=""><span style="font-size: 0">x</span></p>
<p id="front" data-painted="Ad" style='background: url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22%3E%3Ctext x=%22-100%22 dx=%22101%22 y=%2212%22%3EAd%3C/text%3E%3C/svg%3E")'>dA</p>
<p id="away" data-painted="" style='background: url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22%3E%3Ctext x=%2220000%22 y=%2212%22%3EAd%3C/text%3E%3C/svg%3E")'>dA</p>`;

function isPaintedRight<Node extends object>(view: DocumentView<Node>, node: Node): boolean {
  return view.paintedText(node) === (view.hasLayout ? view.attribute(node, 'data-painted') : null);
}

/** Any implementation proves itself by these; the parsed and the live document do so in the test suites. */
export const conformanceCases: readonly ConformanceCase[] = [
  {
    name: 'builds the implied html, head and body',
    html: '<p>Hi',
    read: (view) => outline(view),
    expected: ['html', ['head'], ['body', ['p']]],
  },
  {
    name: 'closes the head at the first element that does not belong there',
    html: '<head><title>t</title><div></div><link rel="canonical" href="/x"></head>',
    read: (view) => outline(view),
    expected: ['html', ['head', ['title']], ['body', ['div'], ['link']]],
  },
  {
    name: 'names elements and attributes in lower case, and foreign ones as the DOM does',
    html: '<DIV DATA-X="1"></DIV><svg viewBox="0 0 1 1"><foreignObject></foreignObject></svg>',
    read: (view) =>
      view
        .select('div, svg, svg > *')
        .map((node) => [view.tagName(node), view.isHtml(node), [...view.attributeNames(node)]]),
    expected: [
      ['div', true, ['data-x']],
      ['svg', false, ['viewBox']],
      ['foreignObject', false, []],
    ],
  },
  {
    name: 'tells an absent attribute from an empty one and decodes references',
    html: '<img alt><img><img alt="a &amp; b &eacute;">',
    read: (view) => view.select('img').map((node) => view.attribute(node, 'alt')),
    expected: ['', null, 'a & b é'],
  },
  {
    name: 'keeps the first of repeated attributes',
    html: '<a href="/1" href="/2">x</a>',
    read: (view) => view.select('a').map((node) => view.attribute(node, 'href')),
    expected: ['/1'],
  },
  {
    name: 'walks comments and text as nodes of their kind',
    html: '<p>one<!-- two -->three</p>',
    read: (view) => childrenOf(view, view.select('p')[0]).map((node) => [view.kind(node), view.text(node)]),
    expected: [
      ['text', 'one'],
      ['other', ''],
      ['text', 'three'],
    ],
  },
  {
    name: 'gives the text below a node, scripts included, templates not',
    html: '<div>a<b>b</b><script>c</script><template>d</template></div>',
    read: (view) => view.select('div').map((node) => view.textContent(node)),
    expected: ['abc'],
  },
  {
    name: 'reads noscript as text, as a browser with scripting does',
    html: '<noscript><img src="x"></noscript>',
    read: (view) => [view.select('img').length, view.select('noscript').map((node) => view.textContent(node))],
    expected: [0, ['<img src="x">']],
  },
  {
    name: 'knows the doctype and the mode',
    html: '<!DOCTYPE html><title>t</title>',
    read: (view) => [view.doctype, view.isQuirksMode],
    expected: [{ name: 'html', publicId: '', systemId: '' }, false],
  },
  {
    name: 'falls into quirks mode without a doctype',
    html: '<title>t</title>',
    read: (view) => [view.doctype, view.isQuirksMode],
    expected: [null, true],
  },
  {
    name: 'resolves against the first base with an href',
    html: '<base target="_top"><base href="../other/"><base href="/ignored/">',
    read: (view) => [view.url, view.baseUrl],
    expected: [conformanceUrl, 'https://example.com/other/'],
  },
  {
    name: 'uses its own address where the base does not parse',
    html: '<base href="http://[">',
    read: (view) => view.baseUrl,
    expected: conformanceUrl,
  },
  {
    name: 'has no parent above the root',
    html: '<p></p>',
    read: (view) => {
      const root = view.root();
      const body = view.select('body')[0];
      return [root && view.parent(root), body && view.parent(body) === root];
    },
    expected: [null, true],
  },
  {
    name: 'selects by what children are and hold',
    html: '<body><p id=1><b><i>x</i></b><p id=2><u><b><i>x</i></b></u><p id=3><b>x</b><a href=/>y</a><p id=4><em><i>x</i></em></body>',
    read: (view) =>
      [
        'p:has(> b)',
        'p:has(> b i)',
        'p:has(> b > i)',
        'p:has(> * i)',
        'p:has(> b + a)',
        'p:has(b i, > em)',
        'p:is(:has(> a), :has(> em > i))',
        'p:not(:has(> b > i))',
      ].map((selector) =>
        view
          .select(selector)
          .map((node) => view.attribute(node, 'id'))
          .join(''),
      ),
    expected: ['13', '1', '1', '124', '3', '124', '34', '234'],
  },
  {
    name: 'selects by ids with signs that strings of selectors escape',
    html: String.raw`<body><p id='a"b'>1<p id="a\b">2<p id="a&#10;b">3<p id="a]b">4</body>`,
    read: (view) =>
      [String.raw`[id="a\"b"]`, String.raw`[id="a\\b"]`, String.raw`[id="a\a b"]`, '[id="a]b"]'].map((selector) =>
        view
          .select(selector)
          .map((node) => view.textContent(node))
          .join(''),
      ),
    expected: ['1', '2', '3', '4'],
  },
  {
    name: 'selects in document order, within a scope, and by attribute',
    html: '<ul><li id="a"><li class="x y"><ul><li data-k="1"></ul></ul>',
    read: (view) => {
      const scope = view.select('ul ul')[0];
      return [
        view.select('li').length,
        view.select('li', scope).length,
        view.select('.y, [id="a"]').map((node) => view.attribute(node, 'id')),
      ];
    },
    expected: [3, 1, ['a', null]],
  },
  {
    name: 'selects below an element what matches in the whole document',
    html: '<section><div id="s"><p><b>1</b></p></div><p>2</p></section>',
    read: (view) => {
      const scope = view.select('#s')[0];
      return ['section p', '#s b', 'div p b', 'section > p'].map((selector) => view.select(selector, scope).length);
    },
    expected: [1, 1, 1, 0],
  },
  {
    name: 'matches selectors of several steps',
    html: '<main><p class="lead">x</p></main>',
    read: (view) =>
      view.select('p').map((node) => [view.matches(node, 'main > p.lead'), view.matches(node, 'p:nth-of-type(2)')]),
    expected: [[true, false]],
  },
  {
    name: 'sees elements that their own markup hides as invisible, with all below',
    html: '<p id="a">x</p><div hidden><p id="b">x</p></div><div style="color:red; display : none"><p id="c">x</p></div><p id="d" style="visibility:hidden">x</p>',
    read: (view) => view.select('p').map((node) => view.isVisible(node)),
    expected: [true, false, false, false],
  },
  {
    name: 'gives the text that is painted, and null where nothing is',
    html: paintedHtml,
    read: (view) =>
      view.select('[data-painted]').map((node) => [view.attribute(node, 'id'), isPaintedRight(view, node)]),
    expected: ['plain', 'mixed', 'unset', 'moved', 'clipped', 'clear', 'shadow', 'small', 'front', 'away'].map((id) => [
      id,
      true,
    ]),
  },
  {
    name: 'orders nodes as they stand, an ancestor before what it holds',
    html: '<main id="1"><p id="2"><i id="3">a</i><b id="4">b</b></p><p id="5">c</p></main><footer id="6"><u id="7"></u></footer>',
    read: (view) => {
      const nodes = view.select('[id]');
      const [first] = nodes;
      const sorted = nodes.toReversed().toSorted((a, b) => view.compare(a, b));
      return [...sorted.map((node) => view.attribute(node, 'id')), first && view.compare(first, first)];
    },
    expected: ['1', '2', '3', '4', '5', '6', '7', 0],
  },
  {
    name: 'does not look into templates',
    html: '<template><p>x</p></template>',
    read: (view) => view.select('p').length,
    expected: 0,
  },
  {
    name: 'survives an empty document',
    html: '',
    read: (view) => outline(view),
    expected: ['html', ['head'], ['body']],
  },
];

type Outline = [string, ...Outline[]];

function outline<Node extends object>(view: DocumentView<Node>, node: Node | null = view.root()): Outline {
  if (!node) return [''];
  const elements = childrenOf(view, node).filter((child) => view.kind(child) === 'element');
  return [view.tagName(node), ...elements.map((child) => outline(view, child))];
}

function childrenOf<Node extends object>(view: DocumentView<Node>, node: Node | undefined): Node[] {
  const children: Node[] = [];
  for (let child = node ? view.firstChild(node) : null; child; child = view.nextSibling(child)) children.push(child);
  return children;
}
