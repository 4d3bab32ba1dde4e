import { countAudits } from '#extension/platform/storage/audit-store.ts';
import { countForecasts } from '#extension/platform/storage/forecast-store.ts';
import { loadPageNotes } from '#extension/platform/storage/page-notes.ts';
import { countSnapshots } from '#extension/platform/storage/serp-store.ts';

/** How much of the user's work is kept in this browser. */
export interface KeptCounts {
  readonly audits: number;
  /** Results pages. */
  readonly pages: number;
  /** Pages with notes. */
  readonly notes: number;
  readonly forecasts: number;
}

export async function countKept(): Promise<KeptCounts> {
  const [audits, pages, notes, forecasts] = await Promise.all([
    countAudits(),
    countSnapshots(),
    loadPageNotes(),
    countForecasts(),
  ]);
  return { audits, pages, notes: notes.length, forecasts };
}
