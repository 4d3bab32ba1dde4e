import { z } from 'zod';

import { listAudits as endpoint } from '#shared/api/endpoints/audits.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';

import { listAudits } from '../audits/list.ts';
import { auditPlaces } from './audit-place.ts';
import { defineTool } from './tool.ts';
import { limitInput, projectInput, requireProject } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'list_audits',
  title: 'Audits',
  description:
    'Audits of single pages, newest first: score (0 to 100) and findings by severity. For a project, or for one address.',
  input: {
    project: projectInput.optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(4_096)
      .optional(),
    limit: limitInput(20, 50),
  },
  like: endpoint,
  async run(context, { limit, project, url }) {
    const found = project === undefined ? undefined : await requireProject(context, project);
    const { items, nextCursor } = await listAudits(context, { limit, projectId: found?.id, url });
    const placeOf = await auditPlaces(context);
    return {
      summary: {
        id: found ? `audits:${found.id}` : 'audits',
        opens: writeRoute(found?.domain, found ? 'audits' : 'keywords'),
        values: found ? { project: found.name, domain: found.domain } : {},
      },
      rows: items.map((audit) => ({
        id: `audit:${audit.id}`,
        opens: placeOf(audit),
        values: {
          url: audit.url,
          checkedAt: audit.checkedAt,
          score: audit.score,
          errors: audit.errors,
          warnings: audit.warnings,
          notices: audit.notices,
        },
      })),
      total: nextCursor === null ? items.length : null,
      notes: found ? ['Audits that were stored without a project are listed without one.'] : [],
    };
  },
});
