import { aViewport } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './zoom-blocked.ts';

describeRule(rule, [
  ['user-scalable=no', { document: { viewport: [aViewport('width=device-width, user-scalable=no')] } }, 'fail'],
  ['maximum-scale=1', { document: { viewport: [aViewport('width=device-width; maximum-scale=1.0')] } }, 'fail'],
  ['maximum-scale=5', { document: { viewport: [aViewport('width=device-width, maximum-scale=5')] } }, 'pass'],
  ['user-scalable=yes', { document: { viewport: [aViewport('width=device-width, user-scalable=yes')] } }, 'pass'],
]);
