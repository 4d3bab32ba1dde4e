import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './src-missing.ts';

describeRule(rule, [
  ['none', { document: { images: [anImage({ src: null, url: null })] } }, 'needs-review', { params: { count: 1 } }],
  ['by srcset', { document: { images: [anImage({ src: null, srcset: '/a.jpg 2x' })] } }, 'pass'],
  ['in a picture', { document: { images: [anImage({ src: null, inPicture: true })] } }, 'pass'],
]);
