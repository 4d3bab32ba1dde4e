import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';

import { extractStructuredData } from './extract-structured-data.ts';
import { type ExtractOptions, type StructuredData, structuredDataLimits } from './structured-item.ts';

function extract(html: string, options: ExtractOptions = {}): StructuredData {
  return extractStructuredData(parseDocument(html, { url: 'https://shop.example/chairs/' }), options);
}

function jsonLd(...blocks: readonly unknown[]): StructuredData {
  return extract(blocks.map((b) => `<script type="application/ld+json">${JSON.stringify(b)}</script>`).join(''));
}

describe('JSON-LD', () => {
  test('nests items and keeps plain values as written', () => {
    expect(jsonLd({ '@type': 'Product', name: 'Chair', offers: { '@type': 'Offer', price: 9.5 } })).toEqual({
      items: [
        {
          format: 'json-ld',
          types: ['Product'],
          properties: {
            name: ['Chair'],
            offers: [{ format: 'json-ld', types: ['Offer'], properties: { price: [9.5] } }],
          },
        },
      ],
      errors: [],
    });
  });

  test('takes the members of arrays and graphs as items of their own', () => {
    const { items } = jsonLd([{ '@type': 'A' }, null, { '@graph': [{ '@type': 'B' }, { '@type': ['C', 'D'] }] }]);
    expect(items.map(({ types }) => types)).toEqual([['A'], ['B'], ['C', 'D']]);
  });

  test('merges what several blocks say of one @id', () => {
    const { items } = jsonLd(
      { '@id': '#me', '@type': 'Person', name: 'Ada' },
      { '@id': '#me', name: 'Ada', url: 'https://a.example/' },
    );
    expect(items).toEqual([
      { format: 'json-ld', types: ['Person'], id: '#me', properties: { name: ['Ada'], url: ['https://a.example/'] } },
    ]);
  });

  test.each([
    ['a value object', { '@value': 'x', '@language': 'en' }, ['x']],
    ['a list', { '@list': ['x', ['y']] }, ['x', 'y']],
    ['null', null, []],
    ['a reference', { '@id': '#a' }, [{ format: 'json-ld', types: [], id: '#a', properties: {} }]],
  ])('reads %s', (_name, value, values) => {
    expect(jsonLd({ '@type': 'A', p: value }).items[0]?.properties['p']).toEqual(values);
  });

  test('keeps reverse properties under ^', () => {
    const { items } = jsonLd({ '@type': 'A', '@reverse': { author: { '@type': 'Book' } } });
    expect(items[0]?.properties['^author']).toMatchObject([{ types: ['Book'] }]);
  });

  test('reports a broken block and reads the others', () => {
    const { items, errors } = extract(
      '<script type="application/ld+json">{</script><script type="Application/LD+JSON; charset=utf-8">{"@type":"A"};</script>',
    );
    expect(items.map(({ types }) => types)).toEqual([['A']]);
    expect(errors.map(({ code }) => code)).toEqual(['invalid-json', 'repaired-json']);
  });

  test('says that it leaves out what is nested too deep', () => {
    const levels = 10_000;
    const { errors } = extract(
      `<script type="application/ld+json">${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}</script>`,
    );
    expect(errors.map(({ code }) => code)).toEqual(['too-deep']);
  });

  test('says that it leaves out what is too many', () => {
    const { items, errors } = jsonLd(Array.from({ length: structuredDataLimits.items + 1 }, () => ({ '@type': 'A' })));
    expect([items.length, errors.map(({ code }) => code)]).toEqual([structuredDataLimits.items, ['too-many-items']]);
  });
});

describe('Microdata', () => {
  test.each([
    ['meta', '<meta itemprop="p" content="x">', 'x'],
    ['a link', '<a itemprop="p" href="oak">text</a>', 'oak'],
    ['a picture', '<img itemprop="p" src="/a.png">', '/a.png'],
    ['an object', '<object itemprop="p" data="b.pdf"></object>', 'b.pdf'],
    ['a link without address', '<a itemprop="p">text</a>', ''],
    ['data', '<data itemprop="p" value="12">twelve</data>', '12'],
    ['a meter', '<meter itemprop="p" value="0.5">half</meter>', '0.5'],
    ['a time', '<time itemprop="p" datetime="2026-01-02">today</time>', '2026-01-02'],
    ['a time without datetime', '<time itemprop="p">2026</time>', '2026'],
    ['anything else with content', '<b itemprop="p" content="USD">$</b>', 'USD'],
    ['text of anything else', '<b itemprop="p">x<i>y</i></b>', 'xy'],
    ['text of blocks', '<div itemprop="p">  <p>a\n b</p>c<br>d<script>e</script></div>', 'a b\nc\nd'],
  ])('reads the value of %s', (_name, html, value) => {
    expect(extract(`<div itemscope>${html}</div>`).items[0]?.properties).toEqual({ p: [value] });
  });

  test.each([
    ['a link', '<a itemprop="p" href="oak">text</a>', 'https://shop.example/chairs/oak'],
    ['an origin', '<a itemprop="p" href="http://oak.example">text</a>', 'http://oak.example/'],
    ['no address', '<a itemprop="p" href="http://[">text</a>', ''],
    ['blocks', '<div itemprop="p"><p>a</p>c</div>', 'ac'],
    ['content outside meta', '<b itemprop="p" content="USD">$</b>', '$'],
  ])('reads %s by the letter of the standard', (_name, html, value) => {
    expect(extract(`<div itemscope>${html}</div>`, { isStrict: true }).items[0]?.properties).toEqual({ p: [value] });
  });

  test('reads what an action wants from an input', () => {
    const { items } = extract('<form itemscope><input itemprop="query-input" name="q" required maxlength="9"></form>');
    expect(items[0]?.properties).toEqual({
      'query-input': [
        {
          format: 'microdata',
          types: [],
          properties: { valueRequired: [true], valueName: ['q'], valueMaxLength: ['9'] },
        },
      ],
    });
  });

  test('reads nested items, several names and types, and ids', () => {
    const { items, errors } = extract(
      '<div itemscope itemtype="https://schema.org/A https://schema.org/B" itemid="urn:x:1"><p><span itemprop="a b">1</span></p>' +
        '<div itemprop="c" itemscope itemtype="https://schema.org/C"><i itemprop="a">2</i></div><b itemprop="a">3</b></div>',
    );
    expect(items).toEqual([
      {
        format: 'microdata',
        types: ['https://schema.org/A', 'https://schema.org/B'],
        id: 'urn:x:1',
        properties: {
          a: ['1', '3'],
          b: ['1'],
          c: [{ format: 'microdata', types: ['https://schema.org/C'], properties: { a: ['2'] } }],
        },
      },
    ]);
    expect(errors).toEqual([]);
  });

  test('takes what itemref names, in document order', () => {
    const { items } = extract(
      '<p id="x"><i itemprop="p">1</i></p><div itemscope itemref="x"><i itemprop="p">2</i></div>',
    );
    expect(items[0]?.properties).toEqual({ p: ['1', '2'] });
  });

  test('says that it leaves out text that nesting repeats beyond the limit', () => {
    const { errors } = extract(`<div itemscope>${'<div itemprop="p">'.repeat(300)}${'x'.repeat(100_000)}`);
    expect(errors.map(({ code }) => code)).toEqual(['too-large']);
  });

  test.each([
    ['an item inside itself', '<div itemscope itemref="x"></div><p id="x" itemprop="a" itemscope itemref="x"></p>', []],
    [
      'a cycle',
      '<div itemscope itemref="x"></div><p id="x" itemprop="a" itemscope itemref="y"></p><p id="y" itemprop="b" itemscope itemref="x"></p>',
      ['itemref-cycle'],
    ],
    ['an unknown id', '<div itemscope itemref="nowhere"></div>', ['itemref-unknown']],
    ['a property of no item', '<i itemprop="p">1</i>', ['itemprop-outside-item']],
  ])('survives %s', (_name, html, codes) => {
    expect(extract(html).errors.map(({ code }) => code)).toEqual(codes);
  });
});
