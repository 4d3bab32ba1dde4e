import { expect, test } from 'vitest';

import { parseJob } from './audit-job.ts';
import { parseSettings } from './settings.ts';
import { oneOf, storedFields } from './stored-fields.ts';

test.each([null, undefined, 'text', 7, true])('%s has no fields', (value) => {
  expect(storedFields(value)).toEqual({});
});

test('a choice is one of those there are', () => {
  expect(oneOf('b', ['a', 'b'])).toBe('b');
  expect(oneOf('c', ['a', 'b'])).toBeUndefined();
  expect(oneOf(undefined, ['a'])).toBeUndefined();
});

test.each([
  { stored: undefined, read: { language: 'auto', theme: 'auto', backendAddress: 'http://127.0.0.1:8787' } },
  { stored: { theme: 'dark' }, read: { language: 'auto', theme: 'dark', backendAddress: 'http://127.0.0.1:8787' } },
  // What another version wrote does not take the rest with it.
  { stored: { language: 'xx', theme: 'dark' }, read: { language: 'auto', theme: 'dark' } },
  { stored: { backendAddress: 7, language: 'fr' }, read: { language: 'fr', backendAddress: 'http://127.0.0.1:8787' } },
])('settings $stored', ({ read, stored }) => {
  expect(parseSettings(stored)).toMatchObject(read);
});

const job = { auditId: 'a', tabId: 3, url: 'https://a.example/', stage: 'done', startedAtMs: 5, attempts: 1 };

test.each([
  { stored: job, read: job },
  { stored: { ...job, step: 'served', revision: 2, other: 1 }, read: { ...job, step: 'served', revision: 2 } },
  { stored: { ...job, stage: 'failed', failure: 'pdf' }, read: { ...job, stage: 'failed', failure: 'pdf' } },
  { stored: { ...job, stage: 'unheard' }, read: undefined },
  { stored: { ...job, failure: 'unheard' }, read: undefined },
  { stored: { ...job, step: 7 }, read: undefined },
  { stored: { ...job, revision: 'x' }, read: undefined },
  { stored: { ...job, tabId: '3' }, read: undefined },
  { stored: null, read: undefined },
])('a job $stored', ({ read, stored }) => {
  expect(parseJob(stored)).toEqual(read);
});
