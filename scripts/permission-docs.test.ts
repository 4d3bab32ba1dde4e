import { expect, it } from 'vitest';

import { readAudit } from '#shared/api/endpoints/audits.ts';
import { readHealth } from '#shared/api/endpoints/health.ts';
import { deleteWorkspace } from '#shared/api/endpoints/workspaces.ts';

import { permissionDocs } from './permission-docs.ts';

it('prints role and scope of each endpoint with a session', () => {
  const lines = permissionDocs([readHealth, deleteWorkspace, readAudit])
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Endpoint'));
  expect(lines).toEqual([
    '| audits.read | GET `/v1/audits/:auditId` | viewer | `audits:read` |',
    '| workspace.delete | POST `/v1/workspace/deletion` | owner | – |',
  ]);
});
