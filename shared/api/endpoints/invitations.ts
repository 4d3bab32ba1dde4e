import { z } from 'zod';

import { email, mailLocale, oneTimeCode } from '../account-fields.ts';
import { defineEndpoint } from '../endpoint.ts';
import { joinedWorkspace } from './workspaces.ts';

const invitedRole = z.enum(['viewer', 'editor', 'admin']);

/** Somebody who was asked by mail to join and has not yet. */
export const invitation = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role: invitedRole,
    createdAt: z.iso.datetime(),
    /** After it the code in the mail opens nothing; invite again. */
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' });

export type Invitation = z.infer<typeof invitation>;

export const listInvitations = defineEndpoint({
  id: 'invitations.list',
  method: 'GET',
  path: '/v1/invitations',
  summary: 'List the open invitations of the workspace, newest first.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(invitation) }) },
  errors: ['unauthenticated'],
});

export const createInvitation = defineEndpoint({
  id: 'invitations.create',
  method: 'POST',
  path: '/v1/invitations',
  summary: 'Invite somebody by mail, for 7 days. A second invitation to the same address replaces the first.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'start',
  takesIdempotencyKey: true,
  body: z.strictObject({ email, role: invitedRole, locale: mailLocale.default('en') }),
  answer: { kind: 'json', status: 201, schema: invitation },
  errors: [
    'unauthenticated',
    'conflict',
    'quota_exceeded',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const revokeInvitation = defineEndpoint({
  id: 'invitations.revoke',
  method: 'DELETE',
  path: '/v1/invitations/:invitationId',
  summary: 'Take an invitation back: its code opens nothing any more.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  params: z.object({ invitationId: z.uuid() }),
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

/** Takes no Idempotency-Key: the code is good once. */
export const acceptInvitation = defineEndpoint({
  id: 'invitations.accept',
  method: 'POST',
  path: '/v1/invitations/acceptance',
  summary: 'Join a workspace by the code of an invitation, with the account of the invited address.',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'start',
  takesIdempotencyKey: false,
  body: z.strictObject({ code: oneTimeCode }),
  answer: { kind: 'json', status: 200, schema: joinedWorkspace },
  errors: ['unauthenticated', 'not_found', 'payload_too_large', 'unsupported_media_type'],
});

export const invitationEndpoints = [listInvitations, createInvitation, revokeInvitation, acceptInvitation] as const;
