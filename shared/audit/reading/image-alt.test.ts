import { expect, it } from 'vitest';

import { anImage } from '#shared/testing/fact-builders.ts';

import { altState } from './image-alt.ts';

it.each([
  ['no attribute', anImage({ alt: null }), 'missing'],
  ['a title in its place', anImage({ alt: null, accessibleName: 'Follow us' }), 'missing'],
  ['an empty one', anImage({ alt: '' }), 'empty'],
  ['white space alone', anImage({ alt: ' ' }), 'missing'],
  ['words', anImage({ alt: 'A bench' }), 'written'],
] as const)('an image with %s is %s', (_name, image, expected) => {
  expect(altState(image)).toBe(expected);
});
