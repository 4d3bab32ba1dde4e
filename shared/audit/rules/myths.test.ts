import { expect, test } from 'vitest';

import { myths } from './myths.data.ts';
import { rules } from './rule-list.ts';

test('the list of myths names each rule whose basis is one', () => {
  expect([...myths].toSorted()).toEqual(rules.flatMap(({ basis, id }) => (basis === 'myth' ? [id] : [])).toSorted());
});
