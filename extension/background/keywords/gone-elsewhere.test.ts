import { expect, it } from 'vitest';

import { type KeywordCopy, noSettings } from '#extension/platform/storage/keyword-records.ts';

import { goneElsewhere } from './gone-elsewhere.ts';
import { newRecord } from './new-record.ts';

const wanted = { domain: 'tea.example', engine: 'google', device: 'desktop', country: '', language: '' } as const;
const fetchedAt = '2026-11-20T10:00:00.000Z';

function remote(keyword: string): KeywordCopy {
  const changes = { last: null, sevenDays: null, thirtyDays: null };
  const times = { createdAt: fetchedAt, updatedAt: fetchedAt };
  const none = { rank: null, changes, best: null, recent: [], tags: [] };
  return { ...wanted, ...noSettings, ...times, ...none, id: keyword, projectId: 'p', keyword };
}

const local = (keyword: string, since = '2026-11-19T10:00:00.000Z') => newRecord({ ...wanted, keyword }, {}, since);

it('is what the backend had and has no more, unless it was tracked here since', () => {
  const tracked = [local('kept'), local('new here'), local('deleted'), local('again', '2026-11-20T11:00:00.000Z')];
  const last = { keywords: ['kept', 'deleted', 'again', 'never here'].map(remote), fetchedAt };
  const gone = goneElsewhere(tracked, last, [remote('Kept')], wanted.domain);
  expect(gone.map(({ keyword }) => keyword)).toEqual(['deleted']);
});
