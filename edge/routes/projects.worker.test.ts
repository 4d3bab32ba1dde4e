import { describe, expect, it } from 'vitest';

import {
  createProject,
  deleteProject,
  listProjects,
  readProject,
  updateProject,
} from '#shared/api/endpoints/projects.ts';

import { createTestApi, requireValue } from '../testing/worker/api.ts';

const api = createTestApi();
const token = await api.startWorkspace();

describe('projects', () => {
  it('can be created, read, changed and deleted', async () => {
    const body = { name: '  Shop ', domain: 'Shop.Example' };
    const created = requireValue(await api.call(createProject, { body }, { token }));
    expect(created).toMatchObject({ name: 'Shop', domain: 'shop.example' });
    const params = { projectId: created.id };
    expect(requireValue(await api.call(readProject, { params }, { token }))).toEqual(created);
    const changed = requireValue(await api.call(updateProject, { params, body: { name: 'Store' } }, { token }));
    expect(changed).toMatchObject({ name: 'Store', domain: 'shop.example', createdAt: created.createdAt });
    expect(requireValue(await api.call(readProject, { params }, { token }))).toEqual(changed);
    expect(await api.call(deleteProject, { params }, { token })).toEqual({ ok: true, value: undefined });
    expect(await api.call(readProject, { params }, { token })).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('are one per domain in a workspace', async () => {
    const body = { name: 'One', domain: 'one.example' };
    requireValue(await api.call(createProject, { body }, { token }));
    const other = requireValue(await api.call(createProject, { body: { ...body, domain: 'two.example' } }, { token }));
    const refused = { ok: false, failure: { code: 'conflict', details: [{ path: 'body.domain' }] } };
    expect(await api.call(createProject, { body }, { token })).toMatchObject(refused);
    const params = { projectId: other.id };
    expect(await api.call(updateProject, { params, body }, { token })).toMatchObject(refused);
    const elsewhere = { token: await api.startWorkspace() };
    expect(await api.call(createProject, { body }, elsewhere)).toMatchObject({ ok: true });
  });

  it('stay on their pages while new ones are added', async () => {
    const owner = { token: await api.startWorkspace() };
    const add = async (domain: string) =>
      requireValue(await api.call(createProject, { body: { name: domain, domain } }, owner));
    for (let number = 0; number < 5; number += 1) await add(`page-${number}.example`);
    const first = requireValue(await api.call(listProjects, { query: { limit: 2 } }, owner));
    await add('late.example');
    const cursor = first.nextCursor ?? '';
    const second = requireValue(await api.call(listProjects, { query: { limit: 2, cursor } }, owner));
    const third = requireValue(
      await api.call(listProjects, { query: { limit: 2, cursor: second.nextCursor ?? '' } }, owner),
    );
    const domains = [first, second, third].flatMap((page) => page.items.map((item) => item.domain));
    expect(domains).toEqual([4, 3, 2, 1, 0].map((number) => `page-${number}.example`));
    expect(third.nextCursor).toBeNull();
  });

  it.each(['nonsense', 'WzEsMl0', btoa('[1,"not-an-id"]')])('refuse the cursor %s', async (cursor) => {
    const result = await api.call(listProjects, { query: { cursor } }, { token });
    expect(result).toMatchObject({ failure: { code: 'invalid_request', details: [{ path: 'query.cursor' }] } });
  });
});
