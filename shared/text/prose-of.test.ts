import { expect, it } from 'vitest';

import { proseOf } from './prose-of.ts';

it('keeps sentences and leaves lists of names out', () => {
  const sentence = 'Our benches are made of oak by hand and last for years.';
  const list = [
    'Hotel de Gouden Leeuw in Amsterdam aan de Amstel',
    'Grand Hotel Krasnapolsky',
    'Bench no. 4',
    'Buy now.',
  ];
  expect(proseOf([...list, sentence, ...list].join('\n'))).toBe(sentence);
});
