import { expect, it } from 'vitest';

import { hostileLimitMs, timeOf } from '#shared/testing/time-of.ts';

import { parseDocument } from './parsed-document.ts';

type View = ReturnType<typeof parseDocument>;

const paragraphs = Array.from({ length: 12_000 }, (_, at) => `<p id="p${at}">x`).join('');

it.each<[string, string, (view: View) => void]>([
  [
    'each id looked for',
    paragraphs,
    (view) => {
      for (const node of view.select('p')) view.select(`[id="${view.attribute(node, 'id')}"]`);
    },
  ],
  [
    'one selector below many elements',
    paragraphs,
    (view) => {
      const [body] = view.select('body');
      for (let left = 4_000; left > 0; left -= 1) view.select('a[href]', body);
    },
  ],
  [
    'whether what is nested deep is seen',
    `${'<div style="color:red">'.repeat(500)}${'<b>x</b>'.repeat(12_000)}`,
    (view) => {
      for (const node of view.select('b')) view.isVisible(node);
    },
  ],
])('a parsed document takes time in line with its length: %s', (_what, html, read) => {
  const view = parseDocument(html, { url: 'https://www.example.com/' });
  expect(timeOf(() => read(view))).toBeLessThan(hostileLimitMs);
});
