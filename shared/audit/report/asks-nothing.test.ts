import { expect, it } from 'vitest';

import { rules } from '../rules/rule-list.ts';
import { rulesThatAskNothing } from './asks-nothing.ts';

it('asks nothing where the fix says that no action is needed, and only there', () => {
  const said = rules.filter(({ texts }) => texts.fix.startsWith('No action needed')).map(({ id }) => id);
  expect([...rulesThatAskNothing].toSorted()).toEqual(said.toSorted());
});

it('asks nothing of notices that are never scored alone', () => {
  const scored = rules.filter(
    ({ basis, id, severity }) => rulesThatAskNothing.has(id) && (basis !== 'myth' || severity !== 'notice'),
  );
  expect(scored.map(({ id }) => id)).toEqual([]);
});
