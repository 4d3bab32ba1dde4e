import { readFile } from 'node:fs/promises';

import { type AuditReport, auditReport } from '#shared/audit/report/report.ts';

import { UsageError } from './usage-error.ts';

/** A report that was written as JSON. */
export async function readReport(path: string): Promise<AuditReport> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`);
  }
  const parsed = auditReport.safeParse(parseJson(text));
  if (!parsed.success) throw new UsageError(`${path}: not a report. Write one with audit --format json.`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
