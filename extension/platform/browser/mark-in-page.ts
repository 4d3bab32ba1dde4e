import { askPage } from '#extension/platform/messages/messages.ts';
import type { MarkKind, PageMark } from '#extension/platform/messages/protocol.ts';

/** Outlines these places and no others; gives what is outlined now, null where the page was loaded again since. */
export async function markInPage(
  tabId: number,
  auditId: string,
  marks: readonly PageMark[],
): Promise<readonly MarkKind[] | null> {
  try {
    return await askPage(tabId, 'showMarks', { auditId, marks });
  } catch {
    return null;
  }
}

/** What is outlined in the page; nothing where our script is not in it. */
export async function readMarks(tabId: number): Promise<readonly MarkKind[]> {
  try {
    return await askPage(tabId, 'shownMarks', {});
  } catch {
    return [];
  }
}
