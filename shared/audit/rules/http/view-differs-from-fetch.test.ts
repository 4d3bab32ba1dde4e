import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './view-differs-from-fetch.ts';

describeRule(rule, [
  [
    'a login page',
    { response: { finalUrl: 'https://www.example.com/login?next=/guides/tea', isRedirected: true } },
    'fail',
  ],
  ['only the fragment differs', { url: `${pageUrl}#steps`, response: { finalUrl: pageUrl } }, 'pass'],
  ['the same', {}, 'pass'],
]);
