import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './alt-keyword-stuffing.ts';

describeRule(rule, [
  [
    'a repeated word',
    { document: { images: [anImage({ alt: 'puppy dog baby puppy pup puppies puppy doggies' })] } },
    'fail',
    { places: 1 },
  ],
  ['a list', { document: { images: [anImage({ alt: 'tea, pot, cup, green, leaf, water, shop' })] } }, 'fail'],
  [
    'a sentence',
    { document: { images: [anImage({ alt: 'A cup of tea on a table with a pot, seen from above' })] } },
    'pass',
  ],
]);
