import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './content-signal-invalid.ts';

describeRule(rule, [
  ['an unknown name', { robotsTxt: 'User-agent: *\nContent-Signal: train=no' }, 'fail', { places: 1 }],
  ['known ones', { robotsTxt: 'User-agent: *\nContent-Signal: search=yes, ai-train=no' }, 'pass'],
  ['none', {}, 'not-applicable'],
]);
