import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';

import { AlertsSection } from '#extension/features/alerts/AlertsSection.tsx';
import { readRoute } from '#extension/features/dashboard/dashboard-route.ts';
import { DashboardPage } from '#extension/features/dashboard/DashboardPage.tsx';
import { ForecastSection } from '#extension/features/forecast/ForecastSection.tsx';
import { RankOutlookView } from '#extension/features/forecast/RankOutlookView.tsx';
import { MarketplacesSection } from '#extension/features/marketplaces/MarketplacesSection.tsx';
import { MonitorsSection } from '#extension/features/monitors/MonitorsSection.tsx';
import { ResearchSection } from '#extension/features/research/ResearchSection.tsx';
import { BudgetSection } from '#extension/features/scheduled-checks/BudgetSection.tsx';
import { ScheduledChecks } from '#extension/features/scheduled-checks/ScheduledChecks.tsx';
import { KeywordSearches } from '#extension/features/search-console/KeywordSearches.tsx';
import { SearchesSection } from '#extension/features/search-console/SearchesSection.tsx';
import { SiteAudits } from '#extension/features/site-audits/SiteAudits.tsx';
import { TimelineSection } from '#extension/features/timeline/TimelineSection.tsx';
import { TopicsSection } from '#extension/features/topics/TopicsSection.tsx';
import { loadDashboardView } from '#extension/platform/storage/dashboard-view.ts';
import { holdCrawlSockets } from '#extension/session/hold-crawl-sockets.ts';
import { mountStored } from '#extension/session/mount-stored.tsx';
import { loadKeywords } from '#extension/session/use-keywords.ts';

/** With the rules of audits it is large, and most visits do without it. */
const LoadedCrawls = lazy(async () => {
  const { CrawlsSection } = await import('#extension/features/site-crawl/CrawlsSection.tsx');
  return { default: CrawlsSection };
});

/** Likewise: it knows how answers are held against rows. */
const LoadedAssistant = lazy(async () => {
  const { AssistantSection } = await import('#extension/features/assistant/AssistantSection.tsx');
  return { default: AssistantSection };
});

function AssistantSection(props: ComponentProps<typeof LoadedAssistant>): ReactNode {
  return (
    <Suspense>
      <LoadedAssistant {...props} />
    </Suspense>
  );
}

function CrawlsSection(props: Omit<ComponentProps<typeof LoadedCrawls>, 'holdSockets'>): ReactNode {
  return (
    <Suspense>
      <LoadedCrawls {...props} holdSockets={holdCrawlSockets} />
    </Suspense>
  );
}

// Stored data is read before the first paint.
await mountStored(
  () => Promise.all([loadKeywords(readRoute(globalThis.location.hash).site), loadDashboardView()]),
  ([initial, initialView]) => (
    <DashboardPage
      initial={initial}
      initialView={initialView}
      AlertsSection={AlertsSection}
      AssistantSection={AssistantSection}
      BudgetSection={BudgetSection}
      CrawlsSection={CrawlsSection}
      ForecastSection={ForecastSection}
      KeywordSearches={KeywordSearches}
      MarketplacesSection={MarketplacesSection}
      MonitorsSection={MonitorsSection}
      RankOutlookView={RankOutlookView}
      ResearchSection={ResearchSection}
      ScheduledChecks={ScheduledChecks}
      SearchesSection={SearchesSection}
      SiteAudits={SiteAudits}
      TimelineSection={TimelineSection}
      TopicsSection={TopicsSection}
    />
  ),
  ['alerts', 'assist', 'audit', 'chat', 'crawl', 'forecast', 'research'],
);
