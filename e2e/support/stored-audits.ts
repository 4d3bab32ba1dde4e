import { z } from 'zod';

import { auditReport, type AuditReport } from '#shared/audit/report/report.ts';
import type { Page } from '@playwright/test';

const storedAudits = z.array(z.object({ id: z.string(), report: auditReport }));

/** The history as it lies in the browser, read through one of the extension's own pages. Oldest first. */
export async function readHistory(surface: Page): Promise<readonly { id: string; report: AuditReport }[]> {
  const stored: unknown = await surface.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sightline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('audits').objectStore('audits').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
  return storedAudits.parse(stored).toSorted((a, b) => a.report.checkedAt.localeCompare(b.report.checkedAt));
}
