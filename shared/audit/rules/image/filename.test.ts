import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './filename.ts';

describeRule(rule, [
  [
    'a camera',
    { document: { images: [anImage({ url: 'https://www.example.com/IMG_2041.JPG' })] } },
    'fail',
    { places: 1 },
  ],
  ['words', {}, 'pass'],
  [
    'a number that is a product’s',
    { document: { images: [anImage({ url: 'https://www.example.com/kettle-2041.jpg' })] } },
    'pass',
  ],
]);
