import { expect, it } from 'vitest';

import { parseLinkHeader } from './link-header.ts';

it.each([
  ['<https://a.example/>; rel="canonical"', [{ href: 'https://a.example/', rel: ['canonical'], hreflang: null }]],
  [
    '<https://a.example/a,b>; rel=alternate; hreflang="en-GB", </s.css>; rel="preload stylesheet"; as=style',
    [
      { href: 'https://a.example/a,b', rel: ['alternate'], hreflang: 'en-GB' },
      { href: '/s.css', rel: ['preload', 'stylesheet'], hreflang: null },
    ],
  ],
  [
    '<x>;rel="a";title="one, two; three",<y>;rel=b',
    [
      { href: 'x', rel: ['a'], hreflang: null },
      { href: 'y', rel: ['b'], hreflang: null },
    ],
  ],
  ['<x>; title="a; rel=canonical, b"; rel=next', [{ href: 'x', rel: ['next'], hreflang: null }]],
  ['<x>; title="a \\"b\\"; rel=up"; rel=next', [{ href: 'x', rel: ['next'], hreflang: null }]],
  ['<x>; rel=next; rel=canonical', [{ href: 'x', rel: ['next'], hreflang: null }]],
  ['<x>; rel=canonical; anchor="#part", <y>; rel=canonical', [{ href: 'y', rel: ['canonical'], hreflang: null }]],
  ['no link at all', []],
  [undefined, []],
])('%s', (header, expected) => {
  expect(parseLinkHeader(header)).toEqual(expected);
});
