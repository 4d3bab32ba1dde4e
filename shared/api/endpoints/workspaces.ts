import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';
import { name } from '../account-fields.ts';
import { roles } from '../role.ts';

/** A workspace with what the caller is in it. */
export const joinedWorkspace = z
  .object({ id: z.uuid(), name: z.string(), role: z.enum(roles), createdAt: z.iso.datetime() })
  .meta({ id: 'JoinedWorkspace' });

export type JoinedWorkspace = z.infer<typeof joinedWorkspace>;

export const listWorkspaces = defineEndpoint({
  id: 'workspaces.list',
  method: 'GET',
  path: '/v1/workspaces',
  summary:
    'List the workspaces of the account, the first one joined first. `x-workspace-id` chooses one in any request.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(joinedWorkspace) }) },
  errors: ['unauthenticated'],
});

export const createWorkspace = defineEndpoint({
  id: 'workspaces.create',
  method: 'POST',
  path: '/v1/workspaces',
  summary: 'Make another workspace, with the account as its owner.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  body: z.strictObject({ name }),
  answer: { kind: 'json', status: 201, schema: joinedWorkspace },
  errors: [
    'unauthenticated',
    'conflict',
    'quota_exceeded',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const renameWorkspace = defineEndpoint({
  id: 'workspace.rename',
  method: 'PATCH',
  path: '/v1/workspace',
  summary: 'Give the workspace another name.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  body: z.strictObject({ name }),
  answer: { kind: 'json', status: 200, schema: joinedWorkspace },
  errors: ['unauthenticated', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

/** Not `DELETE`, whose body some proxies drop. Takes no Idempotency-Key: where it would be stored is gone. */
export const deleteWorkspace = defineEndpoint({
  id: 'workspace.delete',
  method: 'POST',
  path: '/v1/workspace/deletion',
  summary: 'Delete the workspace with everything in it, for all its members. Its exact name confirms.',
  auth: 'session',
  access: { role: 'owner', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  body: z.strictObject({ name: z.string().max(100) }),
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'payload_too_large', 'unsupported_media_type'],
});

export const exportWorkspace = defineEndpoint({
  id: 'workspace.export',
  method: 'GET',
  path: '/v1/export/workspace',
  summary: 'Everything that the workspace holds, one JSON line per row: `{ table, row }`. Secrets are left out.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'text', status: 200, mediaType: 'application/x-ndjson; charset=utf-8' },
  errors: ['unauthenticated'],
});

export const workspaceEndpoints = [
  listWorkspaces,
  createWorkspace,
  renameWorkspace,
  deleteWorkspace,
  exportWorkspace,
] as const;
