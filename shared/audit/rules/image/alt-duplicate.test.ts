import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './alt-duplicate.ts';

describeRule(rule, [
  [
    'three',
    {
      document: {
        images: ['a', 'b', 'c'].map((name) => anImage({ url: `https://www.example.com/${name}.jpg`, alt: 'Tea' })),
      },
    },
    'fail',
    { params: { count: 1, sample: 'Tea' } },
  ],
  ['one image three times', { document: { images: [anImage(), anImage(), anImage()] } }, 'pass'],
]);
