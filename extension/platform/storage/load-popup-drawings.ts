import { browser } from '#extension/platform/browser/browser.ts';

import type { AuditJob } from './audit-job.ts';
import { drawingOf, drawingsIn, type PopupDrawing, versionIn } from './popup-drawing.ts';

/** What a tab shows, and when it is asked. */
interface TabNow {
  readonly tabId: number;
  readonly url: string;
  readonly nowMs: number;
}

/** Reads everything at once: each question to the browser takes as long as drawing does. */
export async function loadPopupDrawings(): Promise<(tab: TabNow) => PopupDrawing | undefined> {
  const stored = await browser.storage.session.get(null);
  return (tab) => findDrawing(stored, tab);
}

/** The drawing of a tab that shows this address, where all that it was drawn from is still the same. */
export function findDrawing(
  stored: Readonly<Record<string, unknown>>,
  { nowMs, tabId, url }: TabNow,
): PopupDrawing | undefined {
  const of = drawingOf({ version: versionIn(stored), url, job: asJob(stored[`job:${tabId}`]), nowMs });
  return drawingsIn(stored).find((drawing) => drawing.tabId === tabId && drawing.of === of);
}

/** Safe: `saveJob` alone writes it, in this version of the extension. */
function asJob(value: unknown): AuditJob | undefined {
  return value as AuditJob | undefined;
}
