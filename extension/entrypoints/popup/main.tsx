import type { ReactNode } from 'react';

import { PopupAudit } from '#extension/features/popup-audit/PopupAudit.tsx';
import { SerpSwitch } from '#extension/features/serp-switch/SerpSwitch.tsx';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { findActiveTab } from '#extension/platform/browser/tabs.ts';
import { loadTabAudit } from '#extension/session/load-tab-audit.ts';
import { mountSurface } from '#extension/session/mount-surface.tsx';
import { loadKeywords } from '#extension/session/use-keywords.ts';
import { WhenLoaded } from '#extension/session/WhenLoaded.tsx';

import './popup.css';

const tabInFront = findActiveTab();
// The click is what asks for the audit: it runs while stored data is read.
void tabInFront.then((tab) => tab && askBackground('startAudit', { tabId: tab.id, isAsked: true, mayReuse: true }));
// Tracked keywords come while the first words about the page are drawn.
const keywords = loadKeywordsPart();

// Stored data is read before the first paint: the popup never opens empty where something is known.
const tab = await tabInFront;
if (tab) {
  const audit = await loadTabAudit(tab);
  await mountSurface(
    <PopupAudit initial={audit} SerpSwitch={SerpSwitch} Keywords={<WhenLoaded content={keywords} />} />,
  );
}

async function loadKeywordsPart(): Promise<ReactNode> {
  const pageUrl = (await tabInFront)?.url;
  const [{ KeywordsSection }, stored] = await Promise.all([
    import('#extension/features/keyword-list/KeywordsSection.tsx'),
    loadKeywords({ kind: 'page', url: pageUrl }),
  ]);
  return <KeywordsSection initial={stored} pageUrl={pageUrl} />;
}
