import { parseDocument } from '#shared/page/parsed-document.ts';

import type { StandardSuite } from './suite.ts';

type Case = readonly [section: string, html: string, tree: string];

/** `p(b("x"))`: a p with a b with the text x. Empty heads are left out. */
const cases: readonly Case[] = [
  ['13.2.6.4.1 initial', '<p>x', 'html(body(p("x")))'],
  ['13.2.6.4.2 before html', 'x', 'html(body("x"))'],
  ['13.2.6.4.4 in head', '<title>x</title><meta><p>y', 'html(head(title("x") meta) body(p("y")))'],
  ['13.2.6.4.4 in head', '<head><div>x</div><title>y</title>', 'html(body(div("x") title("y")))'],
  [
    '13.2.6.4.4 in head, scripting',
    '<head><noscript><p>x</noscript><title>y</title>',
    'html(head(noscript("<p>x") title("y")) body)',
  ],
  ['13.2.6.4.6 after head', '<head></head><link><p>x', 'html(head(link) body(p("x")))'],
  ['13.2.6.4.7 in body', '<p>a<p>b', 'html(body(p("a") p("b")))'],
  ['13.2.6.4.7 in body', '<p>a<div>b</div>c', 'html(body(p("a") div("b") "c"))'],
  ['13.2.6.4.7 in body', '<ul><li>a<li>b</ul>', 'html(body(ul(li("a") li("b"))))'],
  ['13.2.6.4.7 in body', '<dl><dt>a<dd>b<dt>c</dl>', 'html(body(dl(dt("a") dd("b") dt("c"))))'],
  ['13.2.6.4.7 in body', '<h1>a<h2>b', 'html(body(h1("a") h2("b")))'],
  ['13.2.6.4.7 in body', 'a</p>b', 'html(body("a" p "b"))'],
  ['13.2.6.4.7 in body', 'a</br>b', 'html(body("a" br "b"))'],
  ['13.2.6.4.7 in body', '<a>x<a>y', 'html(body(a("x") a("y")))'],
  ['13.2.6.4.7 in body', '<button>x<button>y', 'html(body(button("x") button("y")))'],
  ['13.2.6.4.7 in body', '<image>', 'html(body(img))'],
  ['13.2.6.4.7 adoption agency', '<b>a<i>b</b>c</i>', 'html(body(b("a" i("b")) i("c")))'],
  ['13.2.6.4.7 adoption agency', '<b>a<p>b</b>c', 'html(body(b("a") p(b("b") "c")))'],
  ['13.2.6.4.7 adoption agency', '<a>x<div>y</a>z', 'html(body(a("x") div(a("y") "z")))'],
  ['13.2.4.3 active formatting elements', '<p><b>x<p>y', 'html(body(p(b("x")) p(b("y"))))'],
  ['13.2.6.4.8 text', '<title><b>x</b></title>', 'html(head(title("<b>x</b>")) body)'],
  ['13.2.6.4.8 text', '<textarea>\n<p>x</textarea>', 'html(body(textarea("<p>x")))'],
  ['13.2.6.4.9 in table', '<table><tr><td>x</table>', 'html(body(table(tbody(tr(td("x"))))))'],
  ['13.2.6.4.9 in table, foster parenting', '<table>x<tr><td>y</table>', 'html(body("x" table(tbody(tr(td("y"))))))'],
  ['13.2.6.4.9 in table, foster parenting', '<table><p>x</p></table>', 'html(body(p("x") table))'],
  ['13.2.6.4.9 in table', '<table><table>', 'html(body(table table))'],
  ['13.2.6.4.12 in column group', '<table><col><tr>', 'html(body(table(colgroup(col) tbody(tr))))'],
  ['13.2.6.4.15 in cell', '<table><td>a<td>b', 'html(body(table(tbody(tr(td("a") td("b"))))))'],
  ['13.2.6.4.18 after body', '<body>x</body>y', 'html(body("xy"))'],
  ['13.2.6.5 foreign content', '<svg><title>x</title></svg>y', 'html(body(svg(title("x")) "y"))'],
  ['13.2.6.5 foreign content', '<svg><g><p>x', 'html(body(svg(g) p("x")))'],
  ['13.2.6.5 foreign content', '<svg><foreignObject><p>x', 'html(body(svg(foreignObject(p("x")))))'],
  ['13.2.5 tokenization', '<p title=a title=b>x&amp;&notit;', 'html(body(p("x&¬it;")))'],
  ['13.2.5 tokenization', '<p>a<!-- <b> -->c', 'html(body(p("a" "c")))'],
  ['13.2.5 tokenization', '<p>a&#0;&#x80;', 'html(body(p("a\ufffd€")))'],
];

export const treeSuite: StandardSuite = {
  name: 'Trees out of HTML',
  source: 'https://html.spec.whatwg.org/multipage/parsing.html#tree-construction',
  reader: 'shared/page/parsed-document.ts',
  cases: cases.map(([section, input, expected]) => ({ section, input, expected })),
  read: (html) => {
    const view = parseDocument(html, { url: 'https://shop.example/' });
    const root = view.root();
    if (!root) return '';
    return write(root);
    function write(node: NonNullable<typeof root>): string {
      if (view.kind(node) === 'text') return JSON.stringify(view.text(node));
      const parts: string[] = [];
      for (let child = view.firstChild(node); child; child = view.nextSibling(child)) {
        const isEmptyHead = view.tagName(child) === 'head' && view.firstChild(child) === null;
        if (view.kind(child) !== 'other' && !isEmptyHead) parts.push(write(child));
      }
      return view.tagName(node) + (parts.length > 0 ? `(${parts.join(' ')})` : '');
    }
  },
};
