import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unreadable-line.ts';

describeRule(rule, [
  ['words', { robotsTxt: 'User-agent: *\nkeep out of here please' }, 'fail', { places: 1 }],
  ['a comment', { robotsTxt: '# keep out\nUser-agent: *' }, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);
