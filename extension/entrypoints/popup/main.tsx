import { lazy, Suspense } from 'react';

import { PopupAudit } from '#extension/features/popup-audit/PopupAudit.tsx';
import { SerpSwitch } from '#extension/features/serp-switch/SerpSwitch.tsx';
import { findActiveTab } from '#extension/platform/tabs.ts';
import { loadTabAudit } from '#extension/session/load-tab-audit.ts';
import { mountSurface } from '#extension/session/mount-surface.tsx';
import { loadKeywords } from '#extension/session/use-keywords.ts';

const tabInFront = findActiveTab();

// Followed keywords come while the first words about the page are drawn.
const Keywords = lazy(async () => {
  const [{ KeywordsSection }, stored] = await Promise.all([
    import('#extension/features/keywords/KeywordsSection.tsx'),
    tabInFront.then((tab) => loadKeywords({ kind: 'page', url: tab?.url })),
  ]);
  return {
    default: ({ pageUrl }: { readonly pageUrl: string | undefined }) => (
      <KeywordsSection initial={stored} pageUrl={pageUrl} />
    ),
  };
});

// Stored data is read before the first paint: the popup never opens empty where something is known.
const tab = await tabInFront;
if (tab) {
  const audit = await loadTabAudit(tab);
  await mountSurface(
    <PopupAudit
      initial={audit}
      SerpSwitch={SerpSwitch}
      Keywords={
        <Suspense>
          <Keywords pageUrl={tab.url} />
        </Suspense>
      }
    />,
  );
}
