import { described, textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-about-page.ts';

const topWords = Array.from({ length: 40 }, (_, index) => ({ word: `word${index}`, count: 3 }));
const manyWords = textWith({ topWords, excerpt: 'Green tea wants water of eighty degrees.' });

describeRule(rule, [
  [
    'nothing in common',
    { document: { ...manyWords, ...described('Biggest online marketplace offering discounted laptops everywhere.') } },
    'needs-review',
  ],
  [
    'something in common',
    { document: { ...manyWords, ...described('Biggest marketplace offering green things for everybody.') } },
    'pass',
  ],
  [
    'a page with few words',
    { document: described('Biggest online marketplace offering discounted laptops.') },
    'not-applicable',
  ],
  [
    'another script',
    { document: { ...manyWords, ...described('Самый большой интернет магазин ноутбуков') } },
    'not-applicable',
  ],
]);
