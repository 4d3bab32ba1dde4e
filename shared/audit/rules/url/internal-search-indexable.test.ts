import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './internal-search-indexable.ts';

describeRule(rule, [
  ['a search', { url: 'https://www.example.com/search?q=tea' }, 'needs-review', { places: 1 }],
  ['a page on search', { url: 'https://www.example.com/guides/search' }, 'pass'],
]);
