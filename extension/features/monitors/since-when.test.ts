import { expect, test } from 'vitest';

import type { MonitorChange } from '#shared/api/endpoints/monitors.ts';

import { sinceWhen } from './since-when.ts';

function change(at: string, field: MonitorChange['fields'][number]['field']): MonitorChange {
  return { id: at, monitorId: 'a', at, fields: [{ field, added: ['b'], removed: ['a'] }] };
}

const monitor = { createdAt: '2026-11-01T00:00:00Z' };
const title = change('2026-11-30T00:00:00Z', 'title');

test('a state began with the newest change of it, whatever else changed after', () => {
  const changes = [title, change('2026-11-20T00:00:00Z', 'status'), change('2026-11-10T00:00:00Z', 'status')];
  expect(sinceWhen(monitor, changes, 50)).toEqual({ at: '2026-11-20T00:00:00Z', isAtLeast: false });
});

test('without one it lasts since the address is watched, or at least since the oldest that is listed', () => {
  expect(sinceWhen(monitor, [title], 50)).toEqual({ at: monitor.createdAt, isAtLeast: true });
  expect(sinceWhen(monitor, [title], 1)).toEqual({ at: title.at, isAtLeast: true });
});

test.each(['vitals', 'indexVerdict', 'price', 'resultsFeatures'] as const)('a change of %s begins a state', (field) => {
  expect(sinceWhen(monitor, [change(title.at, field)], 50)).toEqual({ at: title.at, isAtLeast: false });
});
