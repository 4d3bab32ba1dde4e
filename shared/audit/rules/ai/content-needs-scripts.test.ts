import { healthyDocument } from '#shared/testing/healthy-document.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './content-needs-scripts.ts';

const text = (wordCount: number) => ({ ...healthyDocument('https://www.example.com/').text, wordCount });

describeRule(rule, [
  ['an app shell', { raw: { text: text(30) } }, 'fail', { params: { share: 95 } }],
  ['all there', {}, 'pass'],
  ['a short page', { document: { text: text(50) }, raw: { text: text(10) } }, 'not-applicable'],
]);
