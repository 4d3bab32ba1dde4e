import { aCanonical } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './to-homepage.ts';

describeRule(rule, [
  ['a deeper page', { document: { canonicals: [aCanonical('https://www.example.com/')] } }, 'fail'],
  [
    'the home page itself',
    { url: 'https://www.example.com/?ref=x', document: { canonicals: [aCanonical('https://www.example.com/')] } },
    'pass',
  ],
  [
    'AMP version of the home page',
    { url: 'https://www.example.com/amp/', document: { canonicals: [aCanonical('https://www.example.com/')] } },
    'pass',
  ],
  [
    'mobile version of the home page',
    { url: 'https://www.example.com/m', document: { canonicals: [aCanonical('https://www.example.com/')] } },
    'pass',
  ],
  [
    'index file',
    { url: 'https://www.example.com/index.php', document: { canonicals: [aCanonical('https://www.example.com/')] } },
    'pass',
  ],
  ['no canonical', { document: { canonicals: [] } }, 'not-applicable'],
]);
