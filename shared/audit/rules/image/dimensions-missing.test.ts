import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './dimensions-missing.ts';

describeRule(rule, [
  ['none', { document: { images: [anImage({ width: null, height: null })] } }, 'fail', { params: { count: 1 } }],
  ['only one of them', { document: { images: [anImage({ height: null })] } }, 'fail'],
  ['by style', { document: { images: [anImage({ width: null, height: null, hasStyleSize: true })] } }, 'pass'],
  ['both', {}, 'pass'],
]);
