import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-https.ts';

describeRule(rule, [
  ['http', { url: 'http://www.example.com/' }, 'fail'],
  ['localhost', { url: 'http://localhost:3000/' }, 'not-applicable'],
  ['https', {}, 'pass'],
]);
