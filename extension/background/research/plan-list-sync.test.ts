import { expect, test } from 'vitest';

import type { ResearchList } from '#shared/api/endpoints/research-lists.ts';
import type { RemoteIdeaList, StoredIdeaList } from '#extension/platform/storage/idea-records.ts';

import { planListSync } from './plan-list-sync.ts';

const home = { baseUrl: 'https://backend.example', workspaceId: 'w1' };
const place = { country: '', language: '' };
const save = { at: '2026-12-01T05:00:00.000Z', count: 1, added: 1, removed: 0 };
const said = { id: 'a', name: 'Benches', note: '', tags: [], place };

const here = (change: Partial<StoredIdeaList> = {}): StoredIdeaList => ({ ...said, history: [save], ...change });
const known = (change: Partial<RemoteIdeaList> = {}): { remote: RemoteIdeaList } => ({
  remote: { ...home, version: 3, saves: 1, isRenamed: false, ...change },
});
const there = (version: number): ResearchList => ({ ...said, tags: [], history: [save], version, updatedAt: save.at });

test.each<[string, readonly StoredIdeaList[], readonly ResearchList[], readonly object[]]>([
  ['a list of this browser alone is sent as a new one', [here()], [], [{ kind: 'send', version: null }]],
  ['one whose answer was lost is sent over what stands there', [here()], [there(1)], [{ kind: 'send', version: 1 }]],
  ['one that is the same in both is left alone', [here(known())], [there(3)], []],
  [
    'one that was saved here is sent',
    [here({ ...known(), history: [save, save] })],
    [there(3)],
    [{ kind: 'send', version: 3 }],
  ],
  ['one that got another name here is renamed', [here(known({ isRenamed: true }))], [there(3)], [{ kind: 'rename' }]],
  ['one that changed there is fetched', [here(known())], [there(4)], [{ kind: 'fetch', id: 'a' }]],
  [
    'one that changed in both becomes two',
    [here({ ...known(), history: [save, save] })],
    [there(4)],
    [{ kind: 'split' }],
  ],
  ['one that was removed there goes here', [here(known())], [], [{ kind: 'forget' }]],
  [
    'one that was removed there and saved here is sent again',
    [here({ ...known(), history: [save, save] })],
    [],
    [{ kind: 'send', version: null }],
  ],
  ['one that was removed here goes there', [here({ ...known(), isRemoved: true })], [there(3)], [{ kind: 'remove' }]],
  [
    'one that was removed here and changed there comes back',
    [here({ ...known(), isRemoved: true })],
    [there(4)],
    [{ kind: 'fetch', id: 'a' }],
  ],
  ['one that was removed in both is forgotten', [here({ ...known(), isRemoved: true })], [], [{ kind: 'forget' }]],
  ['one of another workspace is left alone', [here(known({ workspaceId: 'w2' }))], [], []],
  ['one of another backend is left alone', [here(known({ baseUrl: 'https://other.example' }))], [], []],
  ['one that is there alone is fetched', [], [there(1)], [{ kind: 'fetch', id: 'a' }]],
])('%s', (_, local, remote, steps) => {
  expect(planListSync(local, remote, home)).toMatchObject(steps);
  expect(planListSync(local, remote, home)).toHaveLength(steps.length);
});
