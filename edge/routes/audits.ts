import type { auditEndpoints } from '#shared/api/endpoints/audits.ts';

import type { RoutesOf } from '../http/route.ts';
import { compareAudit } from '../services/audits/compare.ts';
import { completeAudit } from '../services/audits/complete.ts';
import { deleteAudit } from '../services/audits/delete.ts';
import { exportAudits } from '../services/audits/export.ts';
import { listAudits } from '../services/audits/list.ts';
import { readAudit } from '../services/audits/read.ts';
import { storeAudit } from '../services/audits/store.ts';

export const auditRoutes: RoutesOf<typeof auditEndpoints> = {
  'audits.store': async ({ service }, { body }) => ({
    body: await storeAudit(service, body),
  }),
  'audits.list': async ({ service }, { query }) => ({
    body: await listAudits(service, query),
  }),
  'audits.read': async ({ service }, { params }) => {
    const body = await readAudit(service, params.auditId);
    return { body, etag: `${body.id}.${body.projectId ?? 'none'}.${Date.parse(body.storedAt)}` };
  },
  'audits.complete': async ({ service }, { params, body }) => ({
    body: await completeAudit(service, params.auditId, body.report),
  }),
  'audits.compare': async ({ service }, { params }) => ({
    body: await compareAudit(service, params.auditId),
  }),
  'audits.delete': async ({ service }, { params }) => {
    await deleteAudit(service, params.auditId);
    return { body: undefined };
  },
  'audits.export': ({ service }) => ({ body: exportAudits(service) }),
};
