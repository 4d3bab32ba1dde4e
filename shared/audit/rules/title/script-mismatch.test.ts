import { textWith, titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './script-mismatch.ts';

const russian = textWith({
  excerpt: 'Зелёный чай заваривают водой, остывшей примерно до восьмидесяти градусов. '.repeat(4),
});
const english = textWith({ excerpt: 'Green tea wants water that has cooled to about eighty degrees. '.repeat(4) });

describeRule(rule, [
  [
    'Latin title on Russian text',
    { document: { ...russian, ...titled('How to brew green tea') } },
    'fail',
    { params: { title: 'latin', content: 'cyrillic' } },
  ],
  ['Russian title on Russian text', { document: { ...russian, ...titled('Как заварить зелёный чай') } }, 'pass'],
  ['English title on English text', { document: { ...english, ...titled('How to brew green tea') } }, 'pass'],
  ['a mixed title', { document: { ...russian, ...titled('Зелёный чай | Example Tea') } }, 'not-applicable'],
  ['a Latin brand alone', { document: { ...russian, ...titled('Example Tea') } }, 'not-applicable'],
]);
