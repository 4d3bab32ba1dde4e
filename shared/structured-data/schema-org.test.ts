import { describe, expect, test } from 'vitest';

import { findSuccessor, hasProperty, isSchemaOrgProperty, isSchemaOrgType, isSubtype } from './schema-org.ts';

describe('schema.org', () => {
  test.each([
    ['Restaurant', 'LocalBusiness', true],
    ['Restaurant', 'Thing', true],
    ['Product', 'Product', true],
    ['LocalBusiness', 'Restaurant', false],
    ['Nonsense', 'Thing', false],
  ])('%s is a %s: %s', (type, ancestor, expected) => {
    expect(isSubtype(type, ancestor)).toBe(expected);
  });

  test('knows its types, its properties, and what superseded them', () => {
    expect([isSchemaOrgType('3DModel'), isSchemaOrgType('product')]).toEqual([true, false]);
    expect([isSchemaOrgProperty('query-input'), isSchemaOrgProperty('colour')]).toEqual([true, false]);
    expect([findSuccessor('tracks'), findSuccessor('track')]).toEqual(['track', undefined]);
  });

  test.each([
    [['Restaurant'], 'servesCuisine', true],
    [['Restaurant'], 'name', true],
    [['Person'], 'price', false],
    [['Person', 'Product'], 'offers', true],
  ])('%j may have %s: %s', (types, property, expected) => {
    expect(hasProperty(types, property)).toBe(expected);
  });
});
