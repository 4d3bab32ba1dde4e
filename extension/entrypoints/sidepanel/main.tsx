import type { ReactNode } from 'react';

import { AuditPanel } from '#extension/features/audit-panel/AuditPanel.tsx';
import { BeyondPage } from '#extension/features/beyond-page/BeyondPage.tsx';
import { SiteTab } from '#extension/features/beyond-page/SiteTab.tsx';
import { ExportMenu } from '#extension/features/export/ExportMenu.tsx';
import { FourViewsTab } from '#extension/features/four-views/FourViewsTab.tsx';
import { HistoryTab } from '#extension/features/history/HistoryTab.tsx';
import { ImagesTab } from '#extension/features/images/ImagesTab.tsx';
import { IssuesTab } from '#extension/features/issues/IssuesTab.tsx';
import { KeywordTab } from '#extension/features/keyword-focus/KeywordTab.tsx';
import { LinksTab } from '#extension/features/links/LinksTab.tsx';
import { OutlineTab } from '#extension/features/outline/OutlineTab.tsx';
import { OverviewTab } from '#extension/features/overview/OverviewTab.tsx';
import { MarksTab } from '#extension/features/page-marks/MarksTab.tsx';
import { PageResearchTab } from '#extension/features/page-research/PageResearchTab.tsx';
import { PageDrift } from '#extension/features/page-drift/PageDrift.tsx';
import { RobotsTab } from '#extension/features/robots/RobotsTab.tsx';
import { SerpSwitch } from '#extension/features/serp-switch/SerpSwitch.tsx';
import { SerpTab } from '#extension/features/serp/SerpTab.tsx';
import { WatchPageButton } from '#extension/features/monitors/WatchPageButton.tsx';
import { AskPageButton } from '#extension/features/assistant/AskPageButton.tsx';
import { CrawlSiteButton } from '#extension/features/site-crawl/CrawlSiteButton.tsx';
import { PageCrawlFacts } from '#extension/features/site-crawl/PageCrawlFacts.tsx';
import { SpeedTab } from '#extension/features/speed/SpeedTab.tsx';
import { StructuredDataTab } from '#extension/features/structured-data/StructuredDataTab.tsx';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { mountSurface } from '#extension/session/mount-surface.tsx';
import type { PanelTab } from '#extension/session/panel-tab.ts';

import './sidepanel.css';

/** What the site answers around the page, below what a crawl of it knows of the page. */
function SiteAround({ audit }: { readonly audit: ShownAudit }): ReactNode {
  return (
    <>
      <PageCrawlFacts url={audit.report.url} />
      <SiteTab audit={audit} />
    </>
  );
}

const tabs: readonly PanelTab[] = [
  { id: 'issues', label: 'tab.issues', Content: IssuesTab },
  { id: 'overview', label: 'tab.overview', startsGroup: true, Content: OverviewTab },
  { id: 'keyword', label: 'tab.keyword', Content: KeywordTab },
  { id: 'research', label: 'tab.research', Content: PageResearchTab },
  { id: 'outline', label: 'tab.outline', Content: OutlineTab },
  { id: 'raw', label: 'tab.raw', Content: FourViewsTab },
  { id: 'marks', label: 'tab.marks', Content: MarksTab },
  { id: 'links', label: 'tab.links', startsGroup: true, Content: LinksTab },
  { id: 'images', label: 'tab.images', Content: ImagesTab },
  { id: 'schema', label: 'tab.schema', Content: StructuredDataTab },
  { id: 'robots', label: 'tab.robots', startsGroup: true, Content: RobotsTab },
  { id: 'site', label: 'tab.site', Content: SiteAround },
  { id: 'speed', label: 'tab.speed', Content: SpeedTab },
  { id: 'history', label: 'tab.history', startsGroup: true, Content: HistoryTab },
];

function PageButtons({ url }: { readonly url: string }): ReactNode {
  return (
    <>
      <AskPageButton url={url} />
      <CrawlSiteButton url={url} />
    </>
  );
}

await mountSurface(
  <AuditPanel
    tabs={tabs}
    SerpTab={SerpTab}
    SerpSwitch={SerpSwitch}
    BeyondPage={BeyondPage}
    PageDrift={PageDrift}
    CrawlSite={PageButtons}
    WatchPage={WatchPageButton}
    ExportMenu={ExportMenu}
  />,
  ['alerts', 'audit', 'assist', 'brief', 'crawl', 'research'],
);
