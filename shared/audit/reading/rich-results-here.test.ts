import { expect, it } from 'vitest';

import { aJsonLd } from '#shared/testing/fact-builders.ts';

import { namesLack, resultsHere } from './rich-results-here.ts';

it('names what is missing by whole names, and how many more there are', () => {
  const recipe = { '@context': 'https://schema.org', '@type': 'Recipe', name: 'Soup', image: '/a.png' };
  const facts = { jsonLd: [aJsonLd(JSON.stringify(recipe))], microdataTypes: [], rdfaTypes: [] };
  const [result] = resultsHere(facts, 'https://shop.example/soup');
  if (!result) throw new Error('A recipe is a rich result.');
  const many = Array.from({ length: 40 }, (_, at) => ({ path: `recipeInstructions${at}`, holder: result.item }));
  const said = namesLack(result, many);
  expect(said.length).toBeLessThanOrEqual(310);
  expect(said).toMatch(/recipeInstructions\d+, … \(\+\d+\)$/);
});
