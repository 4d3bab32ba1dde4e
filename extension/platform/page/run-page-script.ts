import { answerMessages, askBackground, type MessageHandlers } from '../messages.ts';
import type { BackgroundMessages, PageMessages } from '../protocol.ts';
import { createHighlighter } from './highlight-overlay.ts';
import { findBySelector, PageSession } from './page-session.ts';

/** Times a message is sent again where the worker died while handling it. */
const resends = 2;

/**
 * Answers the background worker and the panel from inside the page, read-only. Runs in the isolated world: what the
 * page did to its own prototypes is not seen here.
 */
export function runPageScript(): void {
  let session: PageSession | undefined;
  const highlighter = createHighlighter(document);
  const handlers: MessageHandlers<PageMessages> = {
    collect: async ({ auditId }) => {
      session = new PageSession(auditId);
      void collect(session);
      return null;
    },
    ping: async () => ({ auditId: session?.auditId ?? null }),
    describePlaces: async ({ auditId, document: live, raw }) =>
      session?.auditId === auditId ? session.describePlaces(live, raw) : { document: [], raw: [] },
    highlight: async ({ auditId, place }) => {
      const own = session?.auditId === auditId ? session.findElement(place) : undefined;
      const element = own ?? (place.selector === undefined ? undefined : findBySelector(place.selector));
      if (!element) return 'gone';
      return highlighter.show(element) ? 'shown' : 'unseen';
    },
    clearHighlight: async () => {
      highlighter.clear();
      return null;
    },
  };
  answerMessages(handlers);
}

async function collect(session: PageSession): Promise<void> {
  const { auditId } = session;
  const failure = session.findRefusal();
  if (failure) return report('collectionRefused', { auditId, failure });
  const collected = await session.collectLive();
  await report('liveDocumentCollected', { auditId, collected });
  await report('networkCollected', { auditId, collected: await session.collectNetwork(collected.url) });
}

/** A worker that died half-way answers nothing; the next message wakes a new one, and every handler can run twice. */
async function report<K extends keyof BackgroundMessages>(kind: K, request: BackgroundMessages[K][0]): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await askBackground(kind, request);
      return;
    } catch (error) {
      if (attempt === resends) throw error;
    }
  }
}
