import { describe, expect, test } from 'vitest';

import { joinGraph } from './schema-graph.ts';
import type { StructuredItem } from './structured-item.ts';

function item(changes: Partial<StructuredItem>): StructuredItem {
  return { format: 'json-ld', types: [], properties: {}, ...changes };
}

describe('joinGraph', () => {
  test('follows references, also to things that stand inside others, and in circles', () => {
    const { items, dangling } = joinGraph([
      item({ id: '#a', types: ['Article'], properties: { author: [item({ id: '#b' })] } }),
      item({
        types: ['WebPage'],
        properties: { about: [item({ id: '#b', types: ['Person'], properties: { owns: [item({ id: '#a' })] } })] },
      }),
    ]);
    const author = items[0]?.properties.get('author')?.[0];
    expect(typeof author === 'object' && [author.types, author.properties.get('owns')?.[0] === items[0]]).toEqual([
      ['Person'],
      true,
    ]);
    expect(dangling).toEqual([]);
  });

  test('takes ids for references that resolve against the page: relative and absolute are one', () => {
    const split = [
      item({ id: '#p', types: ['Product'], properties: { name: ['Bench'], brand: [item({ id: '/about#us' })] } }),
      item({ id: 'https://Shop.example/benches#p', types: ['Product'], properties: { sku: ['1'] } }),
      item({ id: 'https://shop.example/about#us', types: ['Organization'], properties: { name: ['Us'] } }),
    ];
    const { items, dangling } = joinGraph(split, 'https://shop.example/benches');
    expect(items.map(({ properties }) => [...properties.keys()].toSorted())).toEqual([
      ['brand', 'name', 'sku'],
      ['name'],
    ]);
    expect(dangling).toEqual([]);
    expect(joinGraph(split, 'https://shop.example/other').items).toHaveLength(3);
  });

  test('joins what several places say of one thing', () => {
    const { items } = joinGraph([
      item({ id: '#a', types: ['https://schema.org/Person'], properties: { name: ['Ada'] } }),
      item({
        types: ['WebPage'],
        properties: { author: [item({ id: '#a', types: ['Person'], properties: { name: ['Ada'], email: ['a@b'] } })] },
      }),
    ]);
    expect(items[0]?.types).toEqual(['Person']);
    expect(items[0]?.properties).toEqual(
      new Map([
        ['name', ['Ada']],
        ['email', ['a@b']],
      ]),
    );
  });

  test('names references to nothing', () => {
    const { dangling } = joinGraph([
      item({ node: 4, types: ['A'], properties: { publisher: [item({ id: '#gone' })] } }),
    ]);
    expect(dangling).toEqual([{ id: '#gone', property: 'publisher', node: 4 }]);
  });
});
