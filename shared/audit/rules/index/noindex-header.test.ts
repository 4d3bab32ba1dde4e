import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noindex-header.ts';

describeRule(rule, [
  [
    'noindex for all',
    { response: { headers: { 'x-robots-tag': 'noindex, nofollow' } } },
    'fail',
    { params: { directive: 'robots: noindex' } },
  ],
  ['for Googlebot, whatever the case', { response: { headers: { 'x-robots-tag': 'GoogleBot: NoIndex' } } }, 'fail'],
  [
    'for another bot only, up to the end',
    { response: { headers: { 'x-robots-tag': 'otherbot: noindex, nofollow' } } },
    'pass',
  ],
  [
    'a second header, for Googlebot',
    { response: { headers: { 'x-robots-tag': 'otherbot: nofollow, googlebot: noindex' } } },
    'fail',
  ],
  [
    'a date with a comma before it',
    { response: { headers: { 'x-robots-tag': 'unavailable_after: Sat, 25 Jun 2050 15:00:00 GMT, noindex' } } },
    'fail',
  ],
  ['a harmless header', { response: { headers: { 'x-robots-tag': 'max-snippet: 50' } } }, 'pass'],
  ['headers unknown', { response: null }, 'not-checked'],
  ['on an error page too', { response: { status: 404, headers: { 'x-robots-tag': 'none' } } }, 'fail'],
]);
