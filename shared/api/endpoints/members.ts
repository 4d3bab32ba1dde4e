import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';
import { roles } from '../role.ts';

/** Who may enter a workspace, and as what. */
export const member = z
  .object({
    userId: z.uuid(),
    /** null for an account that was not claimed yet. */
    email: z.string().nullable(),
    role: z.enum(roles),
    joinedAt: z.iso.datetime(),
  })
  .meta({ id: 'Member' });

export type Member = z.infer<typeof member>;

const params = z.object({ userId: z.uuid() });

export const listMembers = defineEndpoint({
  id: 'members.list',
  method: 'GET',
  path: '/v1/members',
  summary: 'List the members of the workspace, the first to join first.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(member) }) },
  errors: ['unauthenticated'],
});

export const changeMemberRole = defineEndpoint({
  id: 'members.changeRole',
  method: 'PATCH',
  path: '/v1/members/:userId',
  summary: 'Give a member another role. Only owners make owners or change them; the last one stays.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  body: z.strictObject({ role: z.enum(roles) }),
  answer: { kind: 'json', status: 200, schema: member },
  errors: [
    'unauthenticated',
    'not_found',
    'conflict',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const removeMember = defineEndpoint({
  id: 'members.remove',
  method: 'DELETE',
  path: '/v1/members/:userId',
  summary: 'Remove a member with their API keys and open invitations. Only owners remove owners; the last one stays.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'conflict', 'idempotency_mismatch'],
});

/** Takes no Idempotency-Key: after it the caller has no workspace whose answers could be looked up. */
export const leaveWorkspace = defineEndpoint({
  id: 'members.leave',
  method: 'POST',
  path: '/v1/workspace/leave',
  summary: 'Leave the workspace. Its last owner can not; delete it instead.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'conflict'],
});

export const memberEndpoints = [listMembers, changeMemberRole, removeMember, leaveWorkspace] as const;
