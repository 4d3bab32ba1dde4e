import { describe, expect, test } from 'vitest';

import { describeNode } from './describe-node.ts';
import { parseDocument } from './parsed-document.ts';

const html = `<body><main id="m"><p>one</p><p class="x">two <b>bold</b></p></main>
<div id="twice"><a href="/a">A</a></div><div id="twice"><a href="/b" title='say "hi"'>B</a></div>
<span id="1st">n</span></body>`;

describe('describeNode', () => {
  const view = parseDocument(html, { url: 'https://example.com/' });

  test.each([
    ['starts at a unique id', '.x', '#m > p:nth-of-type(2)'],
    ['passes over an id that is not unique', '[href="/b"]', 'html > body > div:nth-of-type(2) > a'],
    ['quotes an id that is no identifier', 'span', '[id="1st"]'],
    ['names the root', 'html', 'html'],
  ])('%s', (_name, find, selector) => {
    const node = view.select(find)[0];
    expect(node && describeNode(view, node).selector).toBe(selector);
  });

  test('gives a selector that finds exactly the element, for every element', () => {
    for (const node of view.select('*')) expect(view.select(describeNode(view, node).selector)).toEqual([node]);
  });

  test('shows the opening tag and the start of the text', () => {
    const node = view.select('[href="/b"]')[0];
    expect(node && describeNode(view, node).snippet).toBe('<a href="/b" title="say &quot;hi&quot;">B');
  });

  test('cuts long attributes and texts', () => {
    const long = parseDocument(`<p title="${'t'.repeat(5_000)}">${'word '.repeat(5_000)}</p>`, {
      url: 'https://example.com/',
    });
    const node = long.select('p')[0];
    expect(node && describeNode(long, node).snippet.length).toBeLessThanOrEqual(300);
  });
});
