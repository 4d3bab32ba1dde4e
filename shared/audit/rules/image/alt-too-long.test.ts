import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './alt-too-long.ts';

describeRule(rule, [
  ['300 characters', { document: { images: [anImage({ alt: 'x'.repeat(300) })] } }, 'fail'],
  ['a sentence', {}, 'pass'],
]);
