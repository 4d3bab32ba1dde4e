import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './breadcrumb.ts';

function list(...positions: readonly (number | string)[]): ReturnType<typeof withItems> {
  const steps = positions.map((position) => ({ '@type': 'ListItem', position, name: 'A', item: '/' }));
  return withItems({ '@type': 'BreadcrumbList', itemListElement: steps });
}

describeRule(rule, [
  ['one step', list(1), 'fail', { severity: 'notice', params: { reason: 'short' } }],
  ['a gap', list(1, 3), 'fail', { severity: 'warning', params: { positions: '1, 3' } }],
  ['twice the same', list(1, 1), 'fail'],
  ['from zero', list(0, 1), 'fail'],
  ['a word for the last one', list(1, 'current page'), 'pass'],
  ['in order', list(1, '2', 3), 'pass'],
  ['listed in another order', list(2, 1), 'pass'],
  [
    'without positions, which another rule asks for',
    withItems({ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem' }, { '@type': 'ListItem' }] }),
    'pass',
  ],
  ['no list', withItems({ '@type': 'Article' }), 'not-applicable'],
]);
