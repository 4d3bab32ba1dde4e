import { answerMessages, askBackground, type MessageHandlers } from '#extension/platform/messages/messages.ts';
import { type BackgroundMessages, marksPort, type PageMessages } from '#extension/platform/messages/protocol.ts';
import { browser } from '#extension/platform/browser/browser.ts';
import { fetchRobotsTxt } from './fetch-page-inputs.ts';
import { createHighlighter } from './highlight-overlay.ts';
import { createMarker } from './mark-overlay.ts';
import { findBySelector, PageSession } from './page-session.ts';
import { findSitemapReader, type SitemapReader } from './sitemap-reader.ts';
import { type VitalsWatch, watchVitals } from './watch-vitals.ts';

/** Times a message is sent again where the worker died while handling it. */
const resends = 2;

/**
 * Answers the background worker and the panel from inside the page, read-only. Runs in the isolated world: what the
 * page did to its own prototypes is not seen here.
 */
export function runPageScript(): void {
  let session: PageSession | undefined;
  const vitals = watchVitals();
  const highlighter = createHighlighter(document);
  let panel: ReturnType<typeof browser.runtime.connect> | undefined;
  // The end of the connection tells the panel, whose switches go off.
  const marker = createMarker(document, () => panel?.disconnect());
  const handlers: MessageHandlers<PageMessages> = {
    collect: async ({ auditId }) => {
      marker.clear();
      session = new PageSession(auditId);
      void collect(session, vitals);
      return null;
    },
    ping: async () => ({ auditId: session?.auditId ?? null }),
    isUnchanged: async ({ auditId }) => session?.auditId === auditId && session.isUnchanged(),
    describePlaces: async ({ auditId, document: live, raw }) =>
      session?.auditId === auditId ? session.describePlaces(live, raw) : { document: [], raw: [] },
    readAgain: async ({ auditId }) => (session?.auditId === auditId ? session.readAgain() : null),
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
    showMarks: async ({ auditId, marks }) => {
      if (session?.auditId !== auditId) return null;
      marker.show(
        marks.flatMap(({ kind, label, node }) => {
          const element = session?.findElement({ node });
          return element ? [{ element, kind, label }] : [];
        }),
      );
      return marker.kinds();
    },
    shownMarks: async () => marker.kinds(),
  };
  answerMessages(handlers);
  // The panel holds a connection as long as it shows the switches; showing others makes a new one before this ends.
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== marksPort) return;
    panel = port;
    port.onDisconnect.addListener(() => {
      if (panel === port) marker.clear();
    });
  });
}

/** First what is in the document, then the rest in parts, so that each shows as soon as it is known. */
async function collect(session: PageSession, vitals: VitalsWatch): Promise<void> {
  const { auditId } = session;
  const failure = session.findRefusal();
  if (failure) return report('collectionRefused', { auditId, failure });
  const { url, ...collected } = await session.collectLive();
  await report('liveDocumentCollected', { auditId, collected: { url, ...collected } });
  const robots = fetchRobotsTxt(url);
  const served = session.collectServed(url);
  const context = await session.measure(vitals);
  await report('inputsCollected', { auditId, inputs: { context }, next: 'served' });
  const robotsTxt = await robots;
  const canonicalUrl = collected.document.canonicals?.[0]?.url ?? undefined;
  const sitemaps = readSitemaps(auditId, url, canonicalUrl, robotsTxt);
  await report('inputsCollected', { auditId, inputs: { robotsTxt, ...(await served) }, next: 'sitemaps' });
  await report('collectionFinished', { auditId, inputs: { context: { sitemaps: await sitemaps } } });
}

async function readSitemaps(
  auditId: string,
  ...page: Parameters<SitemapReader>
): Promise<Awaited<ReturnType<SitemapReader>>> {
  await report('loadSitemapReader', { auditId });
  const reader = findSitemapReader();
  return reader ? reader(...page) : { state: 'missing', reason: 'fetch-failed', detail: 'its script did not load' };
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
