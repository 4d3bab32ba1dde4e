import { expect, it } from 'vitest';

import { rules } from '../rules/rule-list.ts';

import { blockedReasons } from './blocked-reason.ts';

it('has words for every rule that keeps a page out of search', () => {
  const blocking = rules.filter(({ isBlocking }) => isBlocking).map(({ id }) => id);
  expect(Object.keys(blockedReasons).toSorted()).toEqual(blocking.toSorted());
});
