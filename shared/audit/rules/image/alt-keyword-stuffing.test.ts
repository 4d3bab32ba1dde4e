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
    'a long title of a product',
    {
      document: {
        images: [
          anImage({
            alt: 'Jumper wires of 20 cm for boards in six colours: male to female, male to male and female to female',
          }),
        ],
      },
    },
    'pass',
  ],
  [
    'a sentence',
    { document: { images: [anImage({ alt: 'A cup of tea on a table with a pot, seen from above' })] } },
    'pass',
  ],
]);
