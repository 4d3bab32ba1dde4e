import { z } from 'zod';

import { auditComparison } from '#shared/audit/report/audit-comparison.ts';
import { auditReport } from '#shared/audit/report/report.ts';
import { locales } from '#shared/kernel/locale.ts';

import { defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../page.ts';

/** 2 MiB: an audit with every rule failing in 50 places stays below half of it. */
export const maxAuditBytes = 2_097_152;

/** An audit as lists show it: everything but the outcomes. */
export const storedAudit = z
  .object({
    id: z.uuid(),
    projectId: z.uuid().nullable(),
    /** As audited, without the fragment. */
    url: z.string(),
    source: z.enum(['rendered', 'raw']),
    locale: z.enum(locales),
    engineVersion: z.string(),
    /** 0 to 100; null where nothing could be decided. */
    score: z.int().nullable(),
    /** Failed rules by severity. */
    errors: z.int().nonnegative(),
    warnings: z.int().nonnegative(),
    notices: z.int().nonnegative(),
    /** When the page was audited. */
    checkedAt: z.iso.datetime(),
    /** When this form of the audit reached the backend; later than `checkedAt` where it waited in an outbox. */
    storedAt: z.iso.datetime(),
  })
  .meta({ id: 'StoredAudit' });

export const storedAuditWithReport = storedAudit.extend({ report: auditReport }).meta({ id: 'StoredAuditWithReport' });

export type StoredAudit = z.infer<typeof storedAudit>;
export type StoredAuditWithReport = z.infer<typeof storedAuditWithReport>;

const params = z.object({ auditId: z.uuid() });

export const storeAudit = defineEndpoint({
  id: 'audits.store',
  method: 'POST',
  path: '/v1/audits',
  summary: 'Store an audit. At most 2 MB.',
  auth: 'session',
  access: { role: 'editor', scope: 'audits:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  body: z.strictObject({ report: auditReport, projectId: z.uuid().optional() }),
  maxBodyBytes: maxAuditBytes,
  answer: { kind: 'json', status: 201, schema: storedAudit },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const listAudits = defineEndpoint({
  id: 'audits.list',
  method: 'GET',
  path: '/v1/audits',
  summary: 'List audits, the newest check first.',
  auth: 'session',
  access: { role: 'viewer', scope: 'audits:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  query: pageQuery.extend({
    /** Exactly this URL, its fragment apart. */
    url: z.url().max(4_096).optional(),
    projectId: z.uuid().optional(),
  }),
  answer: { kind: 'json', status: 200, schema: pageOf(storedAudit) },
  errors: ['unauthenticated'],
});

/** The check beyond the page goes on after an audit was sent: its answers change the report, never what was audited. */
export const completeAudit = defineEndpoint({
  id: 'audits.complete',
  method: 'PATCH',
  path: '/v1/audits/:auditId',
  summary: 'Replace the report of an audit by a later form of it: same URL, same moment, more answers.',
  auth: 'session',
  access: { role: 'editor', scope: 'audits:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  body: z.strictObject({ report: auditReport }),
  maxBodyBytes: maxAuditBytes,
  answer: { kind: 'json', status: 200, schema: storedAudit },
  errors: [
    'unauthenticated',
    'not_found',
    'conflict',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

/** As long as an audit is not completed its ETag stays, and `If-None-Match` gets 304. */
export const readAudit = defineEndpoint({
  id: 'audits.read',
  method: 'GET',
  path: '/v1/audits/:auditId',
  summary: 'Read one audit with its whole report.',
  auth: 'session',
  access: { role: 'viewer', scope: 'audits:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params,
  answer: { kind: 'json', status: 200, schema: storedAuditWithReport },
  errors: ['unauthenticated', 'not_found'],
});

export const compareAudit = defineEndpoint({
  id: 'audits.compare',
  method: 'GET',
  path: '/v1/audits/:auditId/comparison',
  summary: 'What got better and worse since the previous audit of the same URL.',
  auth: 'session',
  access: { role: 'viewer', scope: 'audits:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params,
  answer: {
    kind: 'json',
    status: 200,
    schema: z
      .object({
        after: storedAudit,
        /** Null on the first audit of the URL. */
        before: storedAudit.nullable(),
        comparison: auditComparison.nullable(),
      })
      .meta({ id: 'StoredComparison' }),
  },
  errors: ['unauthenticated', 'not_found'],
});

export const deleteAudit = defineEndpoint({
  id: 'audits.delete',
  method: 'DELETE',
  path: '/v1/audits/:auditId',
  summary: 'Delete one audit.',
  auth: 'session',
  access: { role: 'editor', scope: 'audits:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const exportAudits = defineEndpoint({
  id: 'audits.export',
  method: 'GET',
  path: '/v1/export/audits',
  summary: 'Every audit of the workspace with its report, one JSON object a line, oldest first.',
  auth: 'session',
  access: { role: 'viewer', scope: 'audits:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'text', status: 200, mediaType: 'application/x-ndjson; charset=utf-8' },
  errors: ['unauthenticated'],
});

export const auditEndpoints = [
  storeAudit,
  listAudits,
  readAudit,
  completeAudit,
  compareAudit,
  deleteAudit,
  exportAudits,
] as const;
