import { injectPageScript } from './inject-page-script.ts';
import { askPage } from '#extension/platform/messages/messages.ts';
import type { HighlightAnswer, PlaceQuery } from '#extension/platform/messages/protocol.ts';

/** `unreachable`: the browser does not let us into the page any more. */
export type HighlightResult = HighlightAnswer | 'unreachable';

/** Shows a place in the page. A page that was reloaded since gets the script again and is searched by selector. */
export async function highlightInPage(tabId: number, auditId: string, place: PlaceQuery): Promise<HighlightResult> {
  const injected = await injectPageScript(tabId);
  if (!injected.ok) return 'unreachable';
  try {
    return await askPage(tabId, 'highlight', { auditId, place });
  } catch {
    return 'unreachable';
  }
}
