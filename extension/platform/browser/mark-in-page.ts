import { askPage } from '#extension/platform/messages/messages.ts';
import { type MarkKind, marksPort, type PageMark } from '#extension/platform/messages/protocol.ts';

import { browser } from './browser.ts';

/** From the panel to each page with outlines: it ends with the panel, whose switches alone could end them. */
const ports = new Map<number, ReturnType<typeof browser.tabs.connect>>();

const ended = new EventTarget();

/** Outlines these places and no others; gives what is outlined now, null where the page was loaded again since. */
export async function markInPage(
  tabId: number,
  auditId: string,
  marks: readonly PageMark[],
): Promise<readonly MarkKind[] | null> {
  try {
    const shown = await askPage(tabId, 'showMarks', { auditId, marks });
    const former = ports.get(tabId);
    if (shown && shown.length > 0) ports.set(tabId, connect(tabId));
    else ports.delete(tabId);
    // The page ends the outlines with its latest connection alone.
    former?.disconnect();
    return shown;
  } catch {
    return null;
  }
}

/** Calls back when outlines ended in a page itself, by Escape or with the page, until the signal aborts. */
export function watchMarksEnd(onEnd: () => void, signal: AbortSignal): void {
  ended.addEventListener('ended', onEnd, { signal });
}

function connect(tabId: number): ReturnType<typeof browser.tabs.connect> {
  const port = browser.tabs.connect(tabId, { name: marksPort, frameId: 0 });
  port.onDisconnect.addListener(() => {
    if (ports.get(tabId) !== port) return;
    ports.delete(tabId);
    ended.dispatchEvent(new Event('ended'));
  });
  return port;
}

/** What is outlined in the page; nothing where our script is not in it. */
export async function readMarks(tabId: number): Promise<readonly MarkKind[]> {
  try {
    return await askPage(tabId, 'shownMarks', {});
  } catch {
    return [];
  }
}
