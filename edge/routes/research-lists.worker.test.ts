import { describe, expect, it } from 'vitest';

import type { EndpointInput } from '#shared/api/endpoint.ts';
import {
  deleteResearchList,
  listResearchLists,
  maxResearchLists,
  readResearchList,
  saveResearchList,
  updateResearchList,
} from '#shared/api/endpoints/research-lists.ts';

import { createTestApi, requireValue } from '../testing/worker/api.ts';

let nowMs = Date.parse('2026-12-01T05:00:00.000Z');
const api = createTestApi({ clock: () => nowMs });
const start = async () => ({ token: await api.startWorkspace() });
const keywordsOf = (...keywords: string[]) => keywords.map((keyword) => ({ keyword }));

async function save(
  caller: { readonly token: string },
  body: EndpointInput<typeof saveResearchList>['body'],
  idempotencyKey?: string,
) {
  return api.call(
    saveResearchList,
    { body },
    { ...caller, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) },
  );
}

describe('lists of keywords', () => {
  it('keep keywords, tags, note and the history of their saves, and come back as they were saved', async () => {
    const caller = await start();
    const id = crypto.randomUUID();
    const found = { sources: ['wikipedia'], kind: 'letters' as const, place: 2, typedLength: 11, strength: 45 };
    const first = requireValue(
      await save(caller, {
        id,
        name: ' Benches ',
        note: 'For spring',
        tags: ['oak', 'garden'],
        place: { country: 'de', language: 'de' },
        keywords: [{ keyword: 'Oak bench', ...found, firstSeenAt: '2026-11-30T10:00:00.000Z' }, { keyword: 'bench' }],
      }),
    );
    expect(first).toMatchObject({ name: 'Benches', tags: ['oak', 'garden'], version: 1, place: { country: 'de' } });
    nowMs += 60_000;
    const { history: _history, updatedAt: _updatedAt, ...said } = first;
    const second = requireValue(await save(caller, { ...said, keywords: keywordsOf('bench', 'stool') }));
    expect(second.version).toBe(2);
    expect(second.history).toEqual([
      { at: '2026-12-01T05:00:00.000Z', count: 2, added: 2, removed: 0 },
      { at: '2026-12-01T05:01:00.000Z', count: 2, added: 1, removed: 1 },
    ]);
    const whole = requireValue(await api.call(readResearchList, { params: { listId: id } }, caller));
    expect(whole.keywords.map(({ keyword }) => keyword)).toEqual(['bench', 'stool']);
    expect(requireValue(await api.call(listResearchLists, {}, caller)).items).toEqual([second]);
  });

  it('keep spellings of one keyword as the first, however many there are', async () => {
    const caller = await start();
    const many = Array.from({ length: 3_000 }, (_, at) => (at % 2 === 0 ? 'Oak  Bench' : 'OAK BENCH'));
    const id = crypto.randomUUID();
    const saved = requireValue(await save(caller, { id, name: 'x', keywords: keywordsOf(...many, 'stool') }));
    expect(saved.history).toMatchObject([{ count: 2, added: 2 }]);
    const whole = requireValue(await api.call(readResearchList, { params: { listId: id } }, caller));
    expect(whole.keywords.map(({ keyword }) => keyword)).toEqual(['Oak  Bench', 'stool']);
  });

  it('hold ten thousand keywords', async () => {
    const caller = await start();
    const id = crypto.randomUUID();
    const keywords = Array.from({ length: 10_000 }, (_, at) => ({ keyword: `keyword number ${at}`, strength: 50 }));
    requireValue(await save(caller, { id, name: 'Many', keywords }));
    const whole = requireValue(await api.call(readResearchList, { params: { listId: id } }, caller));
    expect(whole.keywords).toHaveLength(10_000);
    const over = await save(caller, { id, name: 'Many', keywords: [...keywords, { keyword: 'one more' }], version: 1 });
    expect(over).toMatchObject({ failure: { code: 'invalid_request' } });
  });

  it('change at the version that was read alone: of writers at once one wins, and nothing is lost', async () => {
    const caller = await start();
    const id = crypto.randomUUID();
    const news = await Promise.all([1, 2, 3].map((at) => save(caller, { id, name: `${at}`, keywords: [] })));
    expect(news.filter(({ ok }) => ok)).toHaveLength(1);
    const answers = await Promise.all(
      [1, 2, 3, 4].map((at) => save(caller, { id, name: 'x', keywords: keywordsOf(`${at}`), version: 1 })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ failure: { code: 'precondition_failed' } });
    const whole = requireValue(await api.call(readResearchList, { params: { listId: id } }, caller));
    expect(whole).toMatchObject({ version: 2, history: [{}, {}] });
  });

  it('are saved once however often the same is sent under one key', async () => {
    const caller = await start();
    const body = { id: crypto.randomUUID(), name: 'x', keywords: keywordsOf('a') };
    const key = crypto.randomUUID();
    const [one, two] = [await save(caller, body, key), await save(caller, body, key)];
    expect(two).toEqual(one);
    expect(requireValue(one).version).toBe(1);
  });

  it('take the saves that a browser made meanwhile', async () => {
    const caller = await start();
    const id = crypto.randomUUID();
    const saves = [
      { at: '2026-11-01T00:00:00.000Z', count: 1, added: 1, removed: 0 },
      { at: '2026-11-02T00:00:00.000Z', count: 2, added: 1, removed: 0 },
    ];
    const saved = requireValue(await save(caller, { id, name: 'x', keywords: keywordsOf('a', 'b'), saves }));
    expect(saved.history).toEqual(saves);
  });

  it('change their name, note and tags without a save, and are deleted with their keywords', async () => {
    const caller = await start();
    const id = crypto.randomUUID();
    requireValue(await save(caller, { id, name: 'x', keywords: keywordsOf('a') }));
    const params = { listId: id };
    const changed = requireValue(await api.call(updateResearchList, { params, body: { tags: ['new'] } }, caller));
    expect(changed).toMatchObject({ name: 'x', tags: ['new'], version: 2, history: [{}] });
    requireValue(await api.call(deleteResearchList, { params }, caller));
    expect(await api.call(readResearchList, { params }, caller)).toMatchObject({ failure: { code: 'not_found' } });
    expect(requireValue(await api.call(listResearchLists, {}, caller)).items).toEqual([]);
  });

  it('of one workspace are nothing to another, the same id included', async () => {
    const [one, two] = [await start(), await start()];
    const id = crypto.randomUUID();
    requireValue(await save(one, { id, name: 'Secret', keywords: keywordsOf('a') }));
    expect(await save(two, { id, name: 'x', keywords: [], version: 1 })).toMatchObject({
      failure: { code: 'precondition_failed' },
    });
    requireValue(await save(two, { id, name: 'Own', keywords: [] }));
    const whole = requireValue(await api.call(readResearchList, { params: { listId: id } }, one));
    expect(whole).toMatchObject({ name: 'Secret', keywords: [{ keyword: 'a' }] });
  });

  it(`are at most ${maxResearchLists}, also where many come at once`, async () => {
    const caller = await start();
    const one = () => save(caller, { id: crypto.randomUUID(), name: 'x', keywords: [] });
    for (let at = 0; at < maxResearchLists - 2; at += 1) requireValue(await one());
    const last = await Promise.all([one(), one(), one(), one()]);
    expect(last.map((each) => (each.ok ? 'saved' : each.failure.kind)).toSorted()).toEqual([
      'refused',
      'refused',
      'saved',
      'saved',
    ]);
  });
});
