import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './encoding.ts';

describeRule(rule, [
  ['UTF-16 read as UTF-8', { robotsTxt: 'U\0s\0e\0r' }, 'fail', { places: 1 }],
  ['Latin-1', { robotsTxt: 'User-agent: *\nDisallow: /th\uFFFD' }, 'fail'],
  ['UTF-8', {}, 'pass'],
]);
