import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './rsl-license-invalid.ts';

describeRule(rule, [
  ['a path', { robotsTxt: 'License: /license.xml' }, 'fail', { places: 1 }],
  ['an address', { robotsTxt: 'License: https://www.example.com/license.xml' }, 'pass'],
  ['none', {}, 'not-applicable'],
]);
