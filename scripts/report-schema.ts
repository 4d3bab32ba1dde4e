import { z } from 'zod';

import { auditReport } from '#shared/audit/report/report.ts';

/** The JSON Schema (draft 2020-12) of an audit report, made from the schema that the product itself reads reports by. */
export function reportSchema(): string {
  const schema = z.toJSONSchema(auditReport.meta({ title: 'Sightline audit report' }), { target: 'draft-2020-12' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
