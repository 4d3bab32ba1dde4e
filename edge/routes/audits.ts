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
  'audits.store': async (context, { body }) => ({
    body: await storeAudit(context, body),
  }),
  'audits.list': async (context, { query }) => ({
    body: await listAudits(context, query),
  }),
  'audits.read': async (context, { params }) => {
    const body = await readAudit(context, params.auditId);
    return { body, etag: `${body.id}.${body.projectId ?? 'none'}.${Date.parse(body.storedAt)}` };
  },
  'audits.complete': async (context, { params, body }) => ({
    body: await completeAudit(context, params.auditId, body.report),
  }),
  'audits.compare': async (context, { params }) => ({
    body: await compareAudit(context, params.auditId),
  }),
  'audits.delete': async (context, { params }) => {
    await deleteAudit(context, params.auditId);
    return { body: undefined };
  },
  'audits.export': (context) => ({ body: exportAudits(context) }),
};
