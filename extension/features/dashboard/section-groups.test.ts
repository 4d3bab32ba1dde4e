import { expect, test } from 'vitest';

import { sections } from '#shared/kernel/dashboard-address.ts';

import { sectionsWithoutSite } from './dashboard-route.ts';
import { groupSections, sectionGroups } from './section-groups.ts';

test('every section stands in one group', () => {
  expect(sectionGroups.flatMap((group) => group.sections).toSorted()).toEqual([...sections].toSorted());
});

test('a group of which nothing is offered is left out', () => {
  expect(groupSections(sectionsWithoutSite).map(({ id }) => id)).toEqual(['ranks', 'site', 'ideas', 'news']);
});
