import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../page.ts';

/** One change, as it was written down in the same transaction. */
export const auditLogEntry = z
  .object({
    id: z.uuid(),
    /** Id of the endpoint: `projects.create`. */
    action: z.string(),
    actorId: z.uuid(),
    /** null where the account has gone, or has no address. */
    actorEmail: z.string().nullable(),
    /** The API key that acted for them; null where it was they themselves. */
    actorKeyId: z.uuid().nullable(),
    subjectId: z.uuid(),
    requestId: z.string(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'AuditLogEntry' });

export type AuditLogEntry = z.infer<typeof auditLogEntry>;

export const listAuditLog = defineEndpoint({
  id: 'auditLog.list',
  method: 'GET',
  path: '/v1/audit-log',
  summary: 'List who changed what in the workspace, newest first.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'read',
  takesIdempotencyKey: false,
  query: pageQuery,
  answer: { kind: 'json', status: 200, schema: pageOf(auditLogEntry) },
  errors: ['unauthenticated'],
});

export const auditLogEndpoints = [listAuditLog] as const;
