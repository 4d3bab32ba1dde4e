import { parseDocument } from '#shared/page/parsed-document.ts';
import { readJsonLdBlocks } from '#shared/structured-data/read-json-ld.ts';
import { readMicrodata } from '#shared/structured-data/read-microdata.ts';
import { readRdfa } from '#shared/structured-data/rdfa/read-rdfa.ts';
import type { StructuredItem } from '#shared/structured-data/structured-item.ts';

import type { StandardSuite } from './suite.ts';

type Case = readonly [section: string, input: string, items: string, deviation?: string];

const url = 'https://shop.example/a/';

/** `Type#id(name=value …)`, with the vocabulary's address left out. */
function write({ id, types, properties }: StructuredItem): string {
  const held = Object.entries(properties).flatMap(([name, values]) =>
    values.map((value) => `${short(name)}=${typeof value === 'object' ? write(value) : JSON.stringify(value)}`),
  );
  return `${types.map(short).join('+')}${id === undefined ? '' : `<${id}>`}(${held.join(' ')})`;
}

function short(name: string): string {
  return name.replace(/^https?:\/\/schema\.org\//, '');
}

function suite(
  about: Pick<StandardSuite, 'name' | 'source' | 'reader'>,
  cases: readonly Case[],
  read: (input: string) => readonly StructuredItem[],
): StandardSuite {
  return {
    ...about,
    cases: cases.map(([section, input, expected, deviation]) => ({
      section,
      input,
      expected,
      ...(deviation !== undefined && { deviation }),
    })),
    read: (input) => read(input).map(write).join(' '),
  };
}

const context = '"@context":"https://schema.org"';

export const jsonLdSuite = suite(
  {
    name: 'JSON-LD',
    source: 'https://www.w3.org/TR/json-ld11/',
    reader: 'shared/structured-data/read-json-ld.ts',
  },
  [
    ['3.5 specifying the type', `{${context},"@type":"Product","name":"x"}`, 'Product(name="x")'],
    ['3.5 specifying the type', `{${context},"@type":["Product","Vehicle"]}`, 'Product+Vehicle()'],
    ['3.5 specifying the type', `{${context},"@type":"https://schema.org/Product","name":"x"}`, 'Product(name="x")'],
    [
      '3.3 node identifiers',
      `{${context},"@type":"Thing","@id":"https://b.example/#x","name":"y"}`,
      'Thing<https://b.example/#x>(name="y")',
    ],
    ['4.3 value ordering', `{${context},"@type":"Thing","name":["x","y"]}`, 'Thing(name="x" name="y")'],
    ['4.2 typed values', `{${context},"@type":"Thing","name":{"@value":"x","@type":"Text"}}`, 'Thing(name="x")'],
    [
      '4.2.4 string internationalization',
      `{${context},"@type":"Thing","name":{"@value":"x","@language":"en"}}`,
      'Thing(name="x")',
    ],
    ['4.3.1 lists', `{${context},"@type":"Thing","name":{"@list":["x","y"]}}`, 'Thing(name="x" name="y")'],
    ['4.3.2 sets', `{${context},"@type":"Thing","name":{"@set":["x","y"]}}`, 'Thing(name="x" name="y")'],
    [
      '4.4 nested',
      `{${context},"@type":"Product","offers":{"@type":"Offer","price":1.5}}`,
      'Product(offers=Offer(price=1.5))',
    ],
    [
      '4.8 reverse properties',
      `{${context},"@type":"Thing","@reverse":{"about":{"@type":"Book"}}}`,
      'Thing(^about=Book())',
    ],
    ['4.9 named graphs', `{${context},"@graph":[{"@type":"A","name":"x"},{"@type":"B"}]}`, 'A(name="x") B()'],
    ['9.2 node objects', `[{${context},"@type":"A"},{${context},"@type":"B"}]`, 'A() B()'],
    ['9.2 null', `{${context},"@type":"Thing","name":null,"url":"x"}`, 'Thing(url="x")'],
    ['9.1 native types', `{${context},"@type":"Thing","a":true,"b":2,"c":"3"}`, 'Thing(a=true b=2 c="3")'],
  ],
  (text) => readJsonLdBlocks([{ text }]).items,
);

const lite = 'vocab="https://schema.org/"';

export const rdfaSuite = suite(
  {
    name: 'RDFa',
    source: 'https://www.w3.org/TR/rdfa-core/#s_sequence',
    reader: 'shared/structured-data/rdfa/read-rdfa.ts',
  },
  [
    ['7.5 vocab and typeof', `<p ${lite} typeof="Thing"><b property="name">x</b>`, 'Thing(name="x")'],
    ['7.5 content', `<p ${lite} typeof="Thing"><b property="name" content="y">x</b>`, 'Thing(name="y")'],
    ['7.5 href', `<p ${lite} typeof="Thing"><a property="url" href="/b">x</a>`, 'Thing(url="https://shop.example/b")'],
    [
      '7.5 src',
      `<p ${lite} typeof="Thing"><img property="image" src="b.png">`,
      'Thing(image="https://shop.example/a/b.png")',
    ],
    ['7.5 resource', `<p ${lite} resource="#x" typeof="Thing"><b property="name">x</b>`, `Thing<${url}#x>(name="x")`],
    ['7.5 about', `<p ${lite} about="#x" typeof="Thing"><b property="name">x</b>`, `Thing<${url}#x>(name="x")`],
    [
      '7.5 chaining',
      `<div ${lite} typeof="Product"><p property="offers" typeof="Offer"><b property="price">1</b></p></div>`,
      'Product(offers=Offer(price="1"))',
    ],
    ['7.5 prefix', '<p prefix="s: https://schema.org/" typeof="s:Thing"><b property="s:name">x</b>', 'Thing(name="x")'],
    [
      '7.5 several names',
      `<p ${lite} typeof="Thing"><b property="name alternateName">x</b>`,
      'Thing(name="x" alternateName="x")',
    ],
    [
      '7.5 rel and hanging',
      `<div ${lite} typeof="Product" resource="#p"><div rel="offers"><p typeof="Offer"><b property="price">1</b></p></div></div>`,
      `Product<${url}#p>(offers=Offer(price="1"))`,
    ],
    [
      'HTML+RDFa 3.1 datetime',
      `<p ${lite} typeof="Thing"><time property="date" datetime="2026-01-02">x</time>`,
      'Thing(date="2026-01-02")',
    ],
  ],
  (html) => readRdfa(parseDocument(html, { url })).items,
);

export const microdataSuite = suite(
  {
    name: 'Microdata',
    source: 'https://html.spec.whatwg.org/multipage/microdata.html',
    reader: 'shared/structured-data/read-microdata.ts',
  },
  [
    ['5.2.2 items', '<p itemscope itemtype="https://schema.org/Thing"><b itemprop="name">x</b>', 'Thing(name="x")'],
    ['5.2.2 items', '<p itemscope itemtype="https://schema.org/A https://schema.org/B">', 'A+B()'],
    [
      '5.2.2 global identifiers',
      '<p itemscope itemtype="https://schema.org/Thing" itemid="/x">',
      'Thing<https://shop.example/x>()',
    ],
    [
      '5.2.2 itemref',
      '<p itemscope itemtype="https://schema.org/Thing" itemref="n"></p><b id="n" itemprop="name">x</b>',
      'Thing(name="x")',
    ],
    [
      '5.2.3 names',
      '<p itemscope itemtype="https://schema.org/Thing"><b itemprop="name alternateName">x</b>',
      'Thing(name="x" alternateName="x")',
    ],
    [
      '5.2.4 values',
      '<p itemscope itemtype="https://schema.org/Thing"><meta itemprop="name" content="x">',
      'Thing(name="x")',
    ],
    [
      '5.2.4 values',
      '<p itemscope itemtype="https://schema.org/Thing"><a itemprop="url" href="/b">x</a>',
      'Thing(url="https://shop.example/b")',
    ],
    [
      '5.2.4 values',
      '<p itemscope itemtype="https://schema.org/Thing"><img itemprop="image" src="b.png">',
      'Thing(image="https://shop.example/a/b.png")',
    ],
    [
      '5.2.4 values',
      '<p itemscope itemtype="https://schema.org/Thing"><time itemprop="date" datetime="2026-01-02">x</time>',
      'Thing(date="2026-01-02")',
    ],
    [
      '5.2.4 values',
      '<p itemscope itemtype="https://schema.org/Thing"><data itemprop="n" value="1">x</data><meter itemprop="m" value="0.5">y</meter>',
      'Thing(n="1" m="0.5")',
    ],
    [
      '5.2.4 nested',
      '<div itemscope itemtype="https://schema.org/Product"><p itemprop="offers" itemscope itemtype="https://schema.org/Offer"><b itemprop="price">1</b></p></div>',
      'Product(offers=Offer(price="1"))',
    ],
    [
      '5.2.5 order of the tree',
      '<p itemscope itemtype="https://schema.org/Thing" itemref="b a"></p><i id="a" itemprop="name">1</i><i id="b" itemprop="name">2</i>',
      'Thing(name="1" name="2")',
    ],
  ],
  (html) => readMicrodata(parseDocument(html, { url }), { isStrict: true }).items,
);
