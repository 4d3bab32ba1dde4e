import { lazy, Suspense } from 'react';

import { PopupAudit } from '#extension/features/popup-audit/PopupAudit.tsx';
import { SerpSwitch } from '#extension/features/serp-switch/SerpSwitch.tsx';
import { findActiveTab } from '#extension/platform/tabs.ts';
import { loadKeywords } from '#extension/session/use-keywords.ts';
import { loadTabAudit } from '#extension/session/load-tab-audit.ts';
import { mountSurface } from '#extension/session/mount-surface.tsx';

// Not needed for the first words about the page: it comes while they are drawn.
const KeywordsSection = lazy(async () => ({
  default: (await import('#extension/features/keywords/KeywordsSection.tsx')).KeywordsSection,
}));

// Stored data is read before the first paint: the popup never opens empty where something is known.
const tab = await findActiveTab();
if (tab) {
  const [audit, keywords] = await Promise.all([loadTabAudit(tab), loadKeywords()]);
  mountSurface(
    <PopupAudit
      initial={audit}
      SerpSwitch={SerpSwitch}
      Keywords={
        <Suspense>
          <KeywordsSection initial={keywords} pageUrl={tab.url} />
        </Suspense>
      }
    />,
  );
}
