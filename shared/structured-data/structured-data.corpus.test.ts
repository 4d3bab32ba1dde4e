import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { parseDocument } from '#shared/page/parsed-document.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { extractStructuredData } from './extract-structured-data.ts';
import type { ItemValue, StructuredItem } from './structured-item.ts';

const manifest = z.array(
  z.object({ html: z.string(), expected: z.string().nullable(), syntax: z.string(), format: z.string() }),
);

/** Addresses of the pages whose expectation is resolved against their own. */
const addresses: Readonly<Record<string, string>> = {
  'extruct/w3c-microdata.7.1.html': 'http://blog.example.com/progress-report',
  'microdata-parser/itemref-source.html': 'http://blog.example.com/gallery/',
  'microdata-parser/object-data-source.html': 'http://tickets.example.com/my-tickets/',
};

/** Expectations that are not the HTML standard's; docs/structured-data.md says why. */
const explained: ReadonlySet<string> = new Set([
  'extruct/schema.org-searchaction.001.html microdata',
  'extruct/schema.org-creativework.001.html microdata',
]);

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
    const { items } = extractStructuredData(
      parseDocument(text, { url: addresses[html] ?? 'http://www.example.com/index.html' }),
    );
    const found = items.filter(({ format }) => format === syntax).flatMap(factsOfItem);
    const wanted = factsOfExpectation(readCorpusJson(corpus ?? '', 'structured-data', expected ?? ''), '');
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((fact) => !found.some((other) => isSame(fact, other)))).toEqual([]);
  });
});

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

/** Most addresses are resolved on our side only, and get the slash of an empty path. */
function isSame(wanted: Fact, found: Fact): boolean {
  return wanted.property === found.property && found.value.replace(/\/$/, '').endsWith(wanted.value.replace(/\/$/, ''));
}

/** Without white space: some expectations add it between blocks of text. */
function fold(text: string): string {
  return text.replace(/\s+/g, '');
}
