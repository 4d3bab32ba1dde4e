import { describeRule } from '#shared/testing/rule-cases.ts';
import { withItems } from '#shared/testing/with-items.ts';
import { rule } from './removed-feature.ts';

describeRule(rule, [
  [
    'HowTo',
    withItems({ '@type': 'HowTo', step: { '@type': 'HowToStep' } }),
    'fail',
    { params: { names: 'HowTo' }, severity: 'notice' },
  ],
  ['questions and answers', withItems({ '@type': 'FAQPage' }), 'fail'],
  [
    'the search box',
    withItems({ '@type': 'WebSite', potentialAction: { '@type': 'SearchAction' } }),
    'fail',
    { params: { names: 'WebSite.potentialAction' } },
  ],
  ['another action of a site', withItems({ '@type': 'WebSite', potentialAction: { '@type': 'ReadAction' } }), 'pass'],
  ['a course in a list', withItems({ '@type': 'Course', name: 'A' }), 'pass'],
  ['steps of a recipe', withItems({ '@type': 'Recipe', recipeInstructions: { '@type': 'HowToStep' } }), 'pass'],
  ['a product', withItems({ '@type': 'Product' }), 'pass'],
]);
