import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './alt-quality.ts';

describeRule(rule, [
  [
    'a file name',
    { document: { images: [anImage({ alt: 'IMG_1234.jpg' })] } },
    'fail',
    { params: { sample: 'IMG_1234.jpg' } },
  ],
  ['image', { document: { images: [anImage({ alt: 'Image' })] } }, 'fail'],
  ['words', { document: { images: [anImage({ alt: 'Image of a teapot' })] } }, 'pass'],
  ['decoration', { document: { images: [anImage({ alt: '' })] } }, 'pass'],
]);
