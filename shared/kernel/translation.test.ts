import { expect, it } from 'vitest';

import { english, loadTranslation, translate } from './translation.ts';

const source = { links: '{count, plural, one {# link} other {# links}}', plain: 'Title', toString: 'to string' };

it('speaks the language given', () => {
  const french = { locale: 'fr', texts: { links: '{count, plural, one {# lien} other {# liens}}' } } as const;
  expect(translate(source, french, 'links', { count: 0 })).toBe('0 lien');
});

it('says in English, by the rules of English, what a language lacks', () => {
  const french = { locale: 'fr', texts: {} } as const;
  expect(translate(source, french, 'links', { count: 0 })).toBe('0 links');
  expect(translate(source, french, 'toString')).toBe('to string');
});

it('loads the texts of a language, none for English or for one that has none', async () => {
  const loaders = { fr: async () => ({ plain: 'Titre' }) };
  expect(translate(source, await loadTranslation(loaders, 'fr'), 'plain')).toBe('Titre');
  expect(await loadTranslation(loaders, 'en')).toEqual(english);
});
