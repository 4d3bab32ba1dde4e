import { AlertsSection } from '#extension/features/alerts/AlertsSection.tsx';
import { DashboardPage } from '#extension/features/dashboard/DashboardPage.tsx';
import { BudgetSection } from '#extension/features/scheduled-checks/BudgetSection.tsx';
import { ScheduledChecks } from '#extension/features/scheduled-checks/ScheduledChecks.tsx';
import { KeywordSearches } from '#extension/features/search-console/KeywordSearches.tsx';
import { SearchesSection } from '#extension/features/search-console/SearchesSection.tsx';
import { mountSurface } from '#extension/session/mount-surface.tsx';
import { loadKeywords, type WantedSites } from '#extension/session/use-keywords.ts';

const asked = decodeURIComponent(globalThis.location.hash.slice(1));
const wanted: WantedSites = asked === '' ? { kind: 'page', url: undefined } : { kind: 'site', domain: asked };
// Stored data is read before the first paint.
await mountSurface(
  <DashboardPage
    initial={await loadKeywords(wanted)}
    initialSite={wanted}
    AlertsSection={AlertsSection}
    BudgetSection={BudgetSection}
    KeywordSearches={KeywordSearches}
    ScheduledChecks={ScheduledChecks}
    SearchesSection={SearchesSection}
  />,
  ['alerts'],
);
