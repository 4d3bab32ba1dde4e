import { expect, it } from 'vitest';

import { listAuditLog } from '#shared/api/endpoints/audit-log.ts';
import { createProject, deleteProject } from '#shared/api/endpoints/projects.ts';

import { startAccount } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';

const api = createTestApi();

it('tells who changed what, newest first, page by page and of this workspace alone', async () => {
  const { email, token, userId } = await startAccount(api);
  const other = await startAccount(api);
  requireValue(await api.call(createProject, { body: { name: 'B', domain: 'b.example' } }, { token: other.token }));
  const body = { name: 'A', domain: 'a.example' };
  const project = requireValue(await api.call(createProject, { body }, { token, requestId: 'request-create' }));
  requireValue(await api.call(deleteProject, { params: { projectId: project.id } }, { token }));
  const first = requireValue(await api.call(listAuditLog, { query: { limit: 2 } }, { token }));
  expect(first.items).toMatchObject([
    { action: 'projects.delete', subjectId: project.id },
    {
      action: 'projects.create',
      actorId: userId,
      actorEmail: email,
      actorKeyId: null,
      subjectId: project.id,
      requestId: 'request-create',
    },
  ]);
  const cursor = first.nextCursor ?? '';
  const second = requireValue(await api.call(listAuditLog, { query: { limit: 2, cursor } }, { token }));
  expect(second).toMatchObject({ items: [{ action: 'account.claim' }], nextCursor: null });
});
