import { aViewport } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './viewport-missing.ts';

describeRule(rule, [
  ['none', { document: { viewport: [] } }, 'fail'],
  ['empty', { document: { viewport: [aViewport(' ')] } }, 'fail'],
  ['given', {}, 'pass'],
]);
