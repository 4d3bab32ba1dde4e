import { textWith, titled } from '#shared/testing/document-with.ts';
import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './soft-404.ts';

describeRule(rule, [
  [
    'title and thin text',
    { document: { ...titled('404 – Page not found'), ...textWith({ mainWordCount: 20 }) } },
    'needs-review',
    { params: { words: '404', count: 20 } },
  ],
  [
    'French heading',
    { document: { headings: [aHeading(1, 'Page introuvable')], ...textWith({ mainWordCount: 20 }) } },
    'needs-review',
  ],
  ['an article about 404 pages', { document: titled('How to write a good 404 page') }, 'pass'],
  ['a thin page without such words', { document: textWith({ mainWordCount: 20 }) }, 'pass'],
  ['status 404 is another rule', { document: titled('404'), response: { status: 404 } }, 'not-applicable'],
]);
