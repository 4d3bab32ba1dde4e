import type { ReactNode } from 'react';

import { hasEngineLabel } from '#shared/serp/has-engine-label.ts';
import { PagePart } from '#extension/features/popup-audit/PagePart.tsx';
import { hasDrawing } from '#extension/features/popup-shell/has-drawing.ts';
import { createDrawingMemory } from '#extension/features/popup-shell/remember-drawing.ts';
import { PopupShell } from '#extension/features/popup-shell/PopupShell.tsx';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { EngineOffer } from '#extension/platform/messages/serp-messages.ts';
import { type PanelWish, savePanelWish } from '#extension/platform/browser/panel-wish.ts';
import { openSidePanel } from '#extension/platform/browser/side-panel.ts';
import { findActiveTab, type KnownTab } from '#extension/platform/browser/tabs.ts';
import { loadStoredVersion } from '#extension/platform/storage/popup-drawing.ts';
import { loadPopupPart, savePopupPart } from '#extension/platform/storage/popup-part.ts';
import { loadTabAudit } from '#extension/session/load-tab-audit.ts';
import { preparePreviewDevice } from '#extension/session/use-preview-device.ts';
import { mountSurface } from '#extension/session/mount-surface.tsx';
import { WhenLoaded } from '#extension/session/WhenLoaded.tsx';

import '#extension/features/keyword-list/KeywordBadge.module.css';
import './popup.css';

// Before all else that is stored: see there.
const storedVersion = await loadStoredVersion();
const tabInFront = findActiveTab();
const engineInFront = tabInFront.then(findResultsPage);
// The click is what asks for the audit: it runs while stored data is read. Nobody wants one of a results page.
void Promise.all([tabInFront, engineInFront]).then(
  ([tab, engine]) => tab && !engine && askBackground('startAudit', { tabId: tab.id, isAsked: true, mayReuse: true }),
);
// Tracked keywords come while the first words about the page are drawn.
const keywords = loadKeywordsPart();

// Stored data is read before the first paint: the popup never opens empty where something is known.
const tab = await tabInFront;
if (tab) await openPopup(tab).catch(showUnreadable);

/** Loaded only then: what a popup that works does not show costs it nothing. */
async function showUnreadable(cause: unknown): Promise<void> {
  const { UnreadableStore } = await import('#extension/session/UnreadableStore.tsx');
  await mountSurface(<UnreadableStore reason={String(cause)} />);
}

async function openPopup(front: KnownTab): Promise<void> {
  const engine = await engineInFront;
  const kind = engine ? 'results' : 'page';
  const [audit, first] = await Promise.all([loadTabAudit(front), loadPopupPart(kind), preparePreviewDevice()]);
  const openPanel = (at?: Omit<PanelWish, 'tabId'>): void => {
    openSidePanel(front.windowId);
    if (at) void savePanelWish({ tabId: front.id, ...at });
    globalThis.close();
  };
  const results = engine && loadResultsPart(front, engine, () => openPanel({ tab: 'serp' }));
  const remember = createDrawingMemory(storedVersion);
  // What stands in front is there at the first paint, and what was drawn of the rest stays.
  const readyResults = first === 'results' ? await results : undefined;
  const readyKeywords = first === 'keywords' || hasDrawing() ? await keywords : undefined;
  await mountSurface(
    <PopupShell
      first={first}
      onChoose={(part) => void savePopupPart(kind, part)}
      parts={[
        ...(results
          ? ([
              {
                id: 'results',
                content: readyResults ?? <WhenLoaded content={results} />,
              },
            ] as const)
          : []),
        {
          id: 'page',
          content: (
            <PagePart
              initial={audit}
              isAuditedUnasked={!engine}
              onOpenPanel={openPanel}
              onShown={engine ? undefined : remember}
            />
          ),
        },
        {
          id: 'keywords',
          badge: readyKeywords?.badge ?? <WhenLoaded content={keywords.then(({ badge }) => badge)} />,
          content: readyKeywords?.section ?? <WhenLoaded content={keywords.then(({ section }) => section)} />,
        },
      ]}
    />,
  );
}

/** The engine whose results page is in front; its descriptions are the worker's, and asked only where one can be. */
async function findResultsPage(front: KnownTab | undefined): Promise<EngineOffer | undefined> {
  const host = front?.url === undefined ? undefined : URL.parse(front.url)?.hostname;
  if (front?.url === undefined || host === undefined || !hasEngineLabel(host)) return undefined;
  const offer = await askBackground('findEngineOffer', { url: front.url });
  return offer?.isResultsPage ? offer : undefined;
}

async function loadResultsPart(front: KnownTab, engine: EngineOffer, onOpenPanel: () => void): Promise<ReactNode> {
  const [{ ResultsPart }, { SerpSwitch }] = await Promise.all([
    import('#extension/features/popup-results/ResultsPart.tsx'),
    import('#extension/features/serp-switch/SerpSwitch.tsx'),
  ]);
  return <ResultsPart tab={front} engine={engine} SerpSwitch={SerpSwitch} onOpenPanel={onOpenPanel} />;
}

async function loadKeywordsPart(): Promise<{ readonly badge: ReactNode; readonly section: ReactNode }> {
  const pageUrl = (await tabInFront)?.url;
  const [{ KeywordsSection }, { KeywordBadge }, { loadKeywords }] = await Promise.all([
    import('#extension/features/keyword-list/KeywordsSection.tsx'),
    import('#extension/features/keyword-list/KeywordBadge.tsx'),
    import('#extension/session/use-keywords.ts'),
  ]);
  const stored = await loadKeywords({ kind: 'page', url: pageUrl });
  return {
    badge: <KeywordBadge initial={stored} pageUrl={pageUrl} />,
    section: <KeywordsSection initial={stored} pageUrl={pageUrl} />,
  };
}
