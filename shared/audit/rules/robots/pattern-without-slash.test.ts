import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './pattern-without-slash.ts';

describeRule(rule, [
  ['no slash', { robotsTxt: 'User-agent: *\nDisallow: private/' }, 'fail', { params: { count: 1 } }],
  ['a wildcard', { robotsTxt: 'User-agent: *\nDisallow: *.pdf$' }, 'pass'],
  ['an empty disallow allows everything', { robotsTxt: 'User-agent: *\nDisallow:' }, 'pass'],
]);
