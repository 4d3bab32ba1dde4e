import { expect, it } from 'vitest';

import { maxTreeDepth } from './limit-depth.ts';
import { parseDocument } from './parsed-document.ts';

const read = (html: string) => parseDocument(html, { url: 'https://www.example.com/' });

function depthOf(view: ReturnType<typeof read>, selector: string): number {
  let depth = 0;
  for (let at = view.select(selector)[0] ?? null; at; at = view.parent(at)) depth += 1;
  return depth;
}

it('leaves a tree as it is that no page of people exceeds', () => {
  expect(depthOf(read(`${'<div>'.repeat(300)}<b>`), 'b')).toBe(303);
});

it('hangs what lies deeper beside the last element that may, in the order of the document', () => {
  const view = read(`${'<div>'.repeat(2_000)}<p id="a">one<b>two</b><i>three</i></p>four`);
  expect(depthOf(view, '#a')).toBe(maxTreeDepth);
  expect(depthOf(view, 'i')).toBe(maxTreeDepth);
  expect(view.select('body *').map((node) => view.tagName(node))).toEqual([
    ...Array<string>(2_000).fill('div'),
    'p',
    'b',
    'i',
  ]);
  const root = view.root();
  expect(root && view.textContent(root)).toBe('onetwothreefour');
  const last = view.select('i')[0];
  const next = last && view.nextSibling(last);
  expect(next && view.kind(next)).toBe('text');
});

it('keeps what templates hold out of the text', () => {
  const view = read(`${'<div>'.repeat(600)}<template><b>hidden</b></template>shown`);
  const root = view.root();
  expect(root && view.textContent(root)).toBe('shown');
});
