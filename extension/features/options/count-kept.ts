import { countAudits } from '#extension/platform/storage/audit-store.ts';
import { loadPageNotes } from '#extension/platform/storage/page-notes.ts';
import { countSnapshots } from '#extension/platform/storage/serp-store.ts';

/** How much of the user's work is kept in this browser. */
export interface KeptCounts {
  readonly audits: number;
  /** Results pages. */
  readonly pages: number;
  /** Pages with notes. */
  readonly notes: number;
}

export async function countKept(): Promise<KeptCounts> {
  const [audits, pages, notes] = await Promise.all([countAudits(), countSnapshots(), loadPageNotes()]);
  return { audits, pages, notes: notes.length };
}
