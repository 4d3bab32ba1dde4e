import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { foldWord } from '#shared/text/fold-word.ts';
import { findCorpus } from '#shared/testing/corpus.ts';

import { type CueId, type Intent, intents } from './intent.ts';
import { judgeIntent, saidIntent } from './judge-intent.ts';
import { cueLanguages, queryCues } from './query-cues.data.ts';
import { queryWords } from './read-query-cues.ts';

describe('the intent of a query', () => {
  test.each<readonly [string, Intent, CueId | undefined]>([
    ['why do cats purr', 'informational', 'question'],
    ['photosynthesis definition', 'informational', 'fact-word'],
    ['oak', 'informational', undefined],
    ['site:oak.example bench', 'informational', undefined],
    ['ahrefs pricing', 'commercial', 'choice-word'],
    ['acme hiring chicago', 'transactional', 'action-word'],
    ['best running shoes', 'commercial', 'choice-word'],
    ['iphone vs pixel', 'commercial', 'choice-word'],
    ['buy oak bench', 'transactional', 'action-word'],
    ['order pizza', 'transactional', 'action-word'],
    ['sql order by', 'informational', undefined],
    ['mortgage calculator', 'transactional', 'tool-word'],
    ['acme login', 'navigational', 'site-word'],
    ['www,acmecom', 'navigational', 'typed-address'],
    ['acme .com', 'navigational', 'typed-address'],
    ['wells fargo', 'navigational', 'known-site'],
    ['wels fargo', 'navigational', 'known-site'],
    ['tri county credit union', 'navigational', 'organisation-word'],
    ['comment planter un olivier', 'informational', 'question'],
    ['télécharger un lecteur pdf', 'transactional', 'action-word'],
    ['vergleich waschmaschinen', 'commercial', 'choice-word'],
    ['iniciar sesión banco ejemplo', 'navigational', 'site-word'],
    ['significato di serendipità', 'informational', 'fact-word'],
    ['comprar bicicleta usada', 'transactional', 'action-word'],
  ])('“%s” is %s', (query, intent, cue) => {
    const { evidence, likeliest } = judgeIntent({ query });
    expect(likeliest).toBe(intent);
    expect(evidence.some(({ id }) => id === cue)).toBe(cue !== undefined);
  });

  test.each(['=1+1', 'zzzzqq', 'oak'])('“%s” is not known: nothing in it tells', (query) => {
    expect(saidIntent(judgeIntent({ query }))).toBe('unknown');
    expect(saidIntent(judgeIntent({ query: `buy ${query}` }))).toBe('transactional');
  });

  test('is that of the site where the address that answers is named by it', () => {
    const query = 'dave and busters tulsa';
    const url = 'https://www.daveandbusters.com/';
    expect(judgeIntent({ query }).likeliest).toBe('informational');
    const { evidence, likeliest } = judgeIntent({ query, url });
    expect(likeliest).toBe('navigational');
    expect(evidence[0]).toMatchObject({ id: 'address-named', source: 'address', seen: 'daveandbusters.com' });
  });

  test('is to know where the site that it names explains itself', () => {
    expect(judgeIntent({ query: 'haskell quicksort', url: 'https://wiki.haskell.org/Quicksort' }).likeliest).toBe(
      'informational',
    );
  });

  test('says nothing but the shares among all searches where nothing speaks', () => {
    const { evidence, probabilities } = judgeIntent({ query: 'oak bench table' });
    expect(evidence).toEqual([]);
    expect(probabilities.informational).toBeCloseTo(0.79, 2);
  });

  test('is four shares of one for any text and any address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), fc.oneof(fc.webUrl(), fc.string()), (query, url) => {
        const { probabilities } = judgeIntent({ query, url });
        const sum = intents.reduce((total, intent) => total + probabilities[intent], 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the words of cues', () => {
  const lists = cueLanguages.flatMap((language) =>
    Object.entries(queryCues[language]).map(([kind, terms]): readonly [string, readonly string[]] => [
      `${language} ${kind}`,
      terms,
    ]),
  );

  test.each(lists)('%s are folded as queries are, without one twice, sixty at most', (_, terms) => {
    const plain = terms.map((term) => term.replace('^', ''));
    expect(plain.filter((term) => queryWords(term).join(' ') !== term || foldWord(term) !== term)).toEqual([]);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.length).toBeLessThanOrEqual(60);
  });
});

const corpus = findCorpus();

describe.skipIf(corpus === null)('on searches that people labelled', () => {
  const readRows = (): readonly string[][] =>
    readFileSync(join(corpus ?? '', 'intent', 'queries.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));

  // The labels know no commercial intent: they count it as informational.
  const answer = (query: string, url?: string): string => {
    const { commercial, informational, ...rest } = judgeIntent({
      query,
      ...(url !== undefined && { url }),
    }).probabilities;
    const shares = Object.entries({ ...rest, informational: informational + commercial });
    return shares.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  };

  test.each([
    ['the query alone', 0.72, false],
    ['the address too', 0.8, true],
  ] as const)('it agrees by %s: macro-F1 at least %d', (_, limit, isWithUrl) => {
    const pairs = readRows().map(([query = '', url = '', intent = '']) => [
      answer(query, isWithUrl ? url : undefined),
      intent,
    ]);
    const f1 = ['informational', 'navigational', 'transactional'].map((name) => {
      const right = pairs.filter(([got, wanted]) => got === name && wanted === name).length;
      const named = pairs.filter(([got]) => got === name).length;
      const wanted = pairs.filter(([, label]) => label === name).length;
      return (2 * right) / Math.max(named + wanted, 1);
    });
    expect(f1.reduce((sum, value) => sum + value, 0) / f1.length).toBeGreaterThanOrEqual(limit);
  });
});
