import { headWith } from '#shared/testing/document-with.ts';
import { aTitle } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './outside-head.ts';

describeRule(rule, [
  ['in the body', { document: headWith({ titles: [aTitle('Tea', { location: 'body' })] }) }, 'fail'],
  ['in the head', {}, 'pass'],
]);
