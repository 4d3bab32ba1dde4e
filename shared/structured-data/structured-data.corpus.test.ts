import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { parseDocument } from '#shared/page/parsed-document.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { extractStructuredData } from './extract-structured-data.ts';
import { readRdfa } from './rdfa/read-rdfa.ts';
import type { ItemValue, StructuredItem } from './structured-item.ts';

const manifest = z.array(
  z.object({ html: z.string(), expected: z.string().nullable(), syntax: z.string(), format: z.string() }),
);

/** Expectations that are not the HTML standard's; docs/structured-data.md says why. */
const explained: ReadonlySet<string> = new Set(['extruct/schema.org-creativework.001.html microdata']);

const corpus = findCorpus();

describe.skipIf(corpus === null)('every expected plain value is found (skipped without the corpus)', () => {
  const cases = corpus === null ? [] : manifest.parse(readCorpusJson(corpus, 'structured-data', 'manifest.json'));
  const judged = cases.filter(
    ({ html, expected, syntax, format }) =>
      expected !== null &&
      !explained.has(`${html} ${syntax}`) &&
      ['json-ld', 'microdata'].includes(syntax) &&
      !format.includes('Turtle'),
  );

  test.each(judged.map((entry) => [entry.html, entry] as const))('%s', (_name, { html, expected, syntax }) => {
    const text = readFileSync(join(corpus ?? '', 'structured-data', html), 'utf8');
    const { items } = extractStructuredData(parseDocument(text, { url: 'http://www.example.com/index.html' }));
    const found = items.filter(({ format }) => format === syntax).flatMap(factsOfItem);
    const wanted = factsOfExpectation(readCorpusJson(corpus ?? '', 'structured-data', expected ?? ''), '');
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((fact) => !found.some((other) => isSame(fact, other)))).toEqual([]);
  });
});

describe.skipIf(corpus === null)('RDFa says exactly what is expected (skipped without the corpus)', () => {
  const cases = corpus === null ? [] : manifest.parse(readCorpusJson(corpus, 'structured-data', 'manifest.json'));
  const judged = cases.filter(({ expected, syntax }) => expected !== null && syntax === 'rdfa');

  test.each(judged.map((entry) => [entry.html, entry] as const))('%s', (_name, { html, expected }) => {
    const text = readFileSync(join(corpus ?? '', 'structured-data', html), 'utf8');
    const { items } = readRdfa(parseDocument(text, { url: 'http://www.example.com/index.html' }));
    const wanted = expandedJsonLd.parse(readCorpusJson(corpus ?? '', 'structured-data', expected ?? ''));
    expect(items.flatMap((item) => statementsOfItem(item)).toSorted()).toEqual(
      wanted.flatMap(statementsOfNode).toSorted(),
    );
  });
});

const expandedJsonLd = z.array(z.record(z.string(), z.unknown()));

/** Things without an address are all called `_:`. Languages and datatypes are not kept. */
function statementsOfItem({ id = '_:', types, properties }: StructuredItem): string[] {
  const inner: string[] = types.map((type) => `${id} type ${type}`);
  for (const [property, values] of Object.entries(properties))
    for (const value of values) {
      inner.push(`${id} ${property} ${typeof value === 'object' ? (value.id ?? '_:') : fold(String(value))}`);
      if (typeof value === 'object') inner.push(...statementsOfItem(value));
    }
  return inner;
}

const expandedValue = z.union([
  z.object({ '@id': z.string() }).transform((value) => value['@id'].replace(/^_:.*/, '_:')),
  z.object({ '@value': z.string() }).transform((value) => fold(value['@value'])),
]);

function statementsOfNode(node: Readonly<Record<string, unknown>>): string[] {
  const id = z.string().parse(node['@id']).replace(/^_:.*/, '_:');
  return Object.entries(node).flatMap(([property, values]) => {
    if (property === '@id' || property.endsWith('#usesVocabulary')) return [];
    if (property === '@type')
      return z
        .array(z.string())
        .parse(values)
        .map((type) => `${id} type ${type}`);
    return z
      .array(expandedValue)
      .parse(values)
      .map((value) => `${id} ${property} ${value}`);
  });
}

interface Fact {
  readonly property: string;
  readonly value: string;
}

function factsOfItem(item: StructuredItem): Fact[] {
  return Object.entries(item.properties).flatMap(([property, values]) =>
    values.flatMap((value: ItemValue) =>
      typeof value === 'object' ? factsOfItem(value) : [{ property, value: fold(String(value)) }],
    ),
  );
}

/** Plain values with the property that holds them; keywords and types left out. */
function factsOfExpectation(value: unknown, property: string): Fact[] {
  if (Array.isArray(value)) return value.flatMap((member) => factsOfExpectation(member, property));
  if (typeof value === 'string' || typeof value === 'number')
    return property ? [{ property, value: fold(`${value}`) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    if (name === 'properties' || name === 'items' || name === '@graph') return factsOfExpectation(child, '');
    return name.startsWith('@') || name === 'type' || name === 'id' ? [] : factsOfExpectation(child, name);
  });
}

/** Addresses are resolved on one side only. */
function isSame(wanted: Fact, found: Fact): boolean {
  if (wanted.property !== found.property) return false;
  return found.value.endsWith(wanted.value) || (found.value !== '' && wanted.value.endsWith(found.value));
}

/** Without white space: some expectations add it between blocks of text. */
function fold(text: string): string {
  return text.replace(/\s+/g, '');
}
