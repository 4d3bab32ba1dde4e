import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './max-image-preview.ts';

describeRule(rule, [
  [
    'none',
    { document: { robotsDirectives: [aRobotsTag('max-image-preview:none')] } },
    'fail',
    { params: { value: 'none' } },
  ],
  ['standard, in the header', { response: { headers: { 'x-robots-tag': 'max-image-preview: Standard' } } }, 'fail'],
  ['large', { document: { robotsDirectives: [aRobotsTag('max-image-preview:large')] } }, 'pass'],
]);
