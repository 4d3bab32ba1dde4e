import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { parseDocument } from '#shared/page/parsed-document.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { readMicrodata } from './read-microdata.ts';
import type { StructuredItem } from './structured-item.ts';

const manifest = z.array(
  z.object({ html: z.string(), expected: z.string().nullable(), syntax: z.string(), format: z.string() }),
);

/** Tests of what is not in the HTML standard, or not of Microdata; by number. */
const explained: Readonly<Record<string, string>> = {
  '0016': 'the address of a site has no slash there, the standard adds one',
  '0018': 'the address of a site has no slash there, the standard adds one',
  '0026': 'resolved against the address of another page',
  '0071': 'vocabulary expansion: a property that implies a type',
  '0073': 'vocabulary expansion: a property that implies a type',
  '0081': 'itemprop-reverse, an addition of W3C',
  '0082': 'itemprop-reverse, an addition of W3C',
  '0084': 'itemprop-reverse, an addition of W3C',
};
const typeProperty = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const corpus = findCorpus();

describe.skipIf(corpus === null)('Microdata says what W3C’s tests turn into RDF (skipped without the corpus)', () => {
  const cases = corpus === null ? [] : manifest.parse(readCorpusJson(corpus, 'structured-data', 'manifest.json'));
  const judged = cases.filter(
    ({ html, expected, syntax, format }) =>
      expected !== null && syntax === 'microdata' && format.includes('Turtle') && !(numberOf(html) in explained),
  );

  test.each(judged.map((entry) => [entry.html, entry] as const))('%s', (_name, { html, expected }) => {
    const pageUrl = `http://example.com/${numberOf(html)}.html`;
    const read = (name: string): string => readFileSync(join(corpus ?? '', 'structured-data', name), 'utf8');
    const { items } = readMicrodata(parseDocument(read(html), { url: pageUrl }), { isStrict: true });
    const wanted = new Parser({ baseIRI: pageUrl }).parse(read(expected ?? ''));
    const statements = wanted.map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ termType, value }) => (termType === 'BlankNode' ? '_:' : value)).join(' '),
    );
    expect([...new Set(items.flatMap((item) => statementsOf(item, null, pageUrl)))].toSorted()).toEqual(
      [...new Set(statements)].toSorted(),
    );
  });
});

/** `0016` of `microdata-node/test-0016-action.html`. */
function numberOf(html: string): string {
  return /\d{4}/.exec(html)?.[0] ?? '';
}

/** Statements by https://www.w3.org/TR/microdata-rdf/, without languages and datatypes; unnamed things are all `_:`. */
function statementsOf(
  { id = '_:', types, properties }: StructuredItem,
  outerType: string | null,
  pageUrl: string,
): string[] {
  const type = types.find((one) => URL.canParse(one)) ?? outerType;
  const found = types.filter((one) => URL.canParse(one)).map((one) => `${id} ${typeProperty} ${one}`);
  for (const [name, values] of Object.entries(properties)) {
    const property = propertyAddress(name, type, pageUrl);
    for (const value of values) {
      found.push(`${id} ${property} ${typeof value === 'object' ? (value.id ?? '_:') : String(value)}`);
      if (typeof value === 'object') found.push(...statementsOf(value, type, pageUrl));
    }
  }
  return found;
}

function propertyAddress(name: string, type: string | null, pageUrl: string): string {
  if (URL.canParse(name)) return name;
  if (type === null) return `${pageUrl}#${name}`;
  return type.includes('#') ? type.replace(/#.*/, `#${name}`) : type.replace(/[^/]*$/, name);
}
