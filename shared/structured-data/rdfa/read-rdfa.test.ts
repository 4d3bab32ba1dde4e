import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';

import type { StructuredData } from '../structured-item.ts';
import { readRdfa } from './read-rdfa.ts';

const page = 'https://shop.example/chairs/';

function read(html: string): StructuredData {
  return readRdfa(parseDocument(html, { url: page }));
}

const s = (name: string): string => `http://schema.org/${name}`;

describe('readRdfa', () => {
  test('reads RDFa Lite with nested items', () => {
    const html =
      '<div vocab="http://schema.org/" typeof="Product"><b property="name">Chair</b>' +
      '<p property="offers" typeof="Offer"><meta property="price" content="9.5"><link property="availability" href="InStock"></p></div>';
    expect(read(html)).toEqual({
      items: [
        {
          format: 'rdfa',
          types: [s('Product')],
          properties: {
            [s('name')]: ['Chair'],
            [s('offers')]: [
              {
                format: 'rdfa',
                types: [s('Offer')],
                properties: { [s('price')]: ['9.5'], [s('availability')]: [`${page}InStock`] },
              },
            ],
          },
        },
      ],
      errors: [],
    });
  });

  const cases: readonly (readonly [name: string, html: string, id: string | undefined, properties: object])[] = [
    ['the page itself', '<p property="dc:title">x', page, { 'http://purl.org/dc/terms/title': ['x'] }],
    [
      'a thing named by about',
      '<p about="#a" property="dc:title">x',
      `${page}#a`,
      { 'http://purl.org/dc/terms/title': ['x'] },
    ],
    [
      'a thing named by resource',
      '<p vocab="u:" resource="/a"><b property="p">x</b>',
      'https://shop.example/a',
      { 'u:p': ['x'] },
    ],
    [
      'a safe prefixed name',
      '<p prefix="e: https://e.example/" about="[e:a]" property="e:p">x',
      'https://e.example/a',
      { 'https://e.example/p': ['x'] },
    ],
    [
      'an older declaration',
      '<p xmlns:e="https://e.example/" property="e:p">x',
      page,
      { 'https://e.example/p': ['x'] },
    ],
    ['several names', '<p vocab="u:" property="p q">x', page, { 'u:p': ['x'], 'u:q': ['x'] }],
    ['content before text', '<p property="u:p" content="x">y', page, { 'u:p': ['x'] }],
    ['a time', '<time property="u:p" datetime="2026-01-02">y</time>', page, { 'u:p': ['2026-01-02'] }],
    [
      'text with a datatype in spite of an address',
      '<a about="" property="u:p" datatype="" href="/b">x</a>',
      page,
      { 'u:p': ['x'] },
    ],
    ['a picture', '<img property="u:p" src="b.png">', page, { 'u:p': [`${page}b.png`] }],
    ['rel', '<a rel="u:p" href="/b">x</a>', page, { 'u:p': ['https://shop.example/b'] }],
    [
      'rel beside property',
      '<a rel="nofollow u:p" property="u:q" href="/b">x</a>',
      page,
      { 'u:p': ['https://shop.example/b'], 'u:q': ['x'] },
    ],
    ['rev', '<a rev="u:p" href="/b">x</a>', 'https://shop.example/b', { 'u:p': [page] }],
    [
      'lists in order',
      '<div vocab="u:" about="#l"><i property="p" inlist>b</i><i property="p" inlist>a</i></div>',
      `${page}#l`,
      { 'u:p': ['b', 'a'] },
    ],
    ['what is said twice once', '<p property="u:p">x</p><p property="u:p">x</p>', page, { 'u:p': ['x'] }],
  ];
  test.each(cases)('reads %s', (_name, html, id, properties) => {
    expect(read(html).items).toEqual([{ format: 'rdfa', types: [], id, properties }]);
  });

  test('lets a rel wait for the things below it', () => {
    const { items } = read(
      '<div vocab="u:" about="#a" rel="knows"><p><b about="#b" property="name">B</b></p><i property="name">C</i></div>',
    );
    expect(items).toEqual([
      {
        format: 'rdfa',
        types: [],
        id: `${page}#a`,
        properties: {
          'u:knows': [
            { format: 'rdfa', types: [], id: `${page}#b`, properties: { 'u:name': ['B'] } },
            { format: 'rdfa', types: [], properties: { 'u:name': ['C'] } },
          ],
        },
      },
    ]);
  });

  test('gives a thing that is named twice once, then as a reference', () => {
    const { items } = read(
      '<div vocab="u:"><p about="#a" rel="p" resource="#c"></p><p about="#b" rel="p" resource="#c"></p><p about="#c" property="n">x</p></div>',
    );
    expect(items.map(({ id, properties }) => [id, properties['u:p']])).toEqual([
      [`${page}#a`, [{ format: 'rdfa', types: [], id: `${page}#c`, properties: { 'u:n': ['x'] } }]],
      [`${page}#b`, [{ format: 'rdfa', types: [], id: `${page}#c`, properties: {} }]],
    ]);
  });

  test.each([
    ['words without a vocabulary', '<p property="title">x<a rel="nofollow" href="/">y</a>'],
    ['a page without RDFa', '<p>x<a rel="license" href="/">y</a>'],
    ['an address that is none', '<p about="http://[" property="">x'],
  ])('finds nothing in %s', (_name, html) => {
    expect(read(html)).toEqual({ items: [], errors: [] });
  });

  test('survives cycles', () => {
    const { items } = read('<p about="#a" rel="u:p" resource="#b"></p><p about="#b" rel="u:p" resource="#a"></p>');
    expect(items).toHaveLength(1);
  });

  test('says that it leaves out what is nested too deep', () => {
    const { errors } = read('<div property="u:p" typeof="u:T">'.repeat(10_000));
    expect(errors.map(({ code }) => code)).toEqual(['too-deep']);
  });
});
