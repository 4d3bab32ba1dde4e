import { type ComponentType, Fragment, type ReactNode, useMemo, useState } from 'react';

import { type Section, sections, writeRoute } from '#shared/kernel/dashboard-address.ts';
import type { DashboardView } from '#extension/platform/storage/dashboard-view.ts';
import { type KeywordRow, keywordRowsOf } from '#extension/platform/storage/keyword-rows.ts';
import { figuresOf } from '#extension/session/figures-of.ts';
import { localDays, type SiteDay } from '#extension/platform/storage/local-days.ts';
import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import { shownAnnotations } from '#extension/session/shown-annotations.ts';
import { type StoredKeywords, useKeywords } from '#extension/session/use-keywords.ts';
import { useLiveSite } from '#extension/session/use-live-site.ts';
import { choicesOf } from '#extension/keyword-view/filter-rows.ts';
import { LiveLine } from '#extension/keyword-view/LiveLine.tsx';
import { WaitingKeywords } from '#extension/keyword-view/WaitingKeywords.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { AnnotationsSection } from './AnnotationsSection.tsx';
import { CompetitorPositions } from './CompetitorPositions.tsx';
import { DashboardHead } from './DashboardHead.tsx';
import {
  readPath,
  readRoute,
  readSeed,
  sectionsOfAll,
  sectionsThatStay,
  sectionsWithoutSite,
} from './dashboard-route.ts';
import { KeywordDrawer, type KeywordDrawerProps } from './KeywordDrawer.tsx';
import { KeywordsPart } from './KeywordsPart.tsx';
import { RemoveSite } from './RemoveSite.tsx';
import { SectionChoice } from './SectionChoice.tsx';
import { SiteForm } from './SiteForm.tsx';
import { SiteNav } from './SiteNav.tsx';
import { UnknownSite } from './UnknownSite.tsx';
import { useDashboardView } from './use-dashboard-view.ts';
import { useHash } from '#extension/session/use-hash.ts';
import { useSectionNames } from './use-section-names.ts';
import { VoiceTable } from './VoiceTable.tsx';
import { RefusedKeywords } from './RefusedKeywords.tsx';
import styles from './dashboard.module.css';

/** What other features show on the page, chosen by its entrypoint: features do not import each other. */
export interface DashboardParts {
  readonly AlertsSection: ComponentType<{ readonly domain: string; readonly tags: readonly string[] }>;
  readonly AssistantSection: ComponentType<{
    readonly path: readonly string[];
    readonly onPath: (path: readonly string[]) => void;
  }>;
  readonly BudgetSection: ComponentType;
  readonly CrawlsSection: ComponentType<{
    readonly domain: string | undefined;
    readonly path: readonly string[];
    readonly onPath: (path: readonly string[]) => void;
  }>;
  readonly MarketplacesSection: ComponentType;
  readonly MonitorsSection: DashboardParts['CrawlsSection'];
  readonly ForecastSection: ComponentType<{
    readonly domain: string;
    readonly days: readonly Pick<SiteDay, 'day' | 'visibility'>[];
    readonly annotations: readonly SiteAnnotation[];
  }>;
  readonly KeywordSearches: KeywordDrawerProps['KeywordSearches'];
  readonly RankOutlookView: KeywordDrawerProps['RankOutlookView'];
  readonly ResearchSection: ComponentType<{
    readonly domain: string | undefined;
    readonly rows: readonly KeywordRow[];
    readonly seed: string;
  }>;
  readonly ScheduledChecks: ComponentType<{ readonly domain: string }>;
  readonly SearchesSection: ComponentType<{ readonly domain: string }>;
  readonly TopicsSection: ComponentType<{ readonly rows: readonly KeywordRow[] }>;
  readonly TimelineSection: ComponentType<{ readonly domain: string | undefined }>;
  readonly SiteAudits: ComponentType<{ readonly domain: string; readonly path: readonly string[] }>;
}

interface DashboardPageProps extends DashboardParts {
  readonly initial: StoredKeywords;
  readonly initialView: DashboardView;
}

/** Sites on the left; of the one that is chosen a section at a time, each with an address of its own; a keyword's details on the right. */
export function DashboardPage({ initial, initialView, ...parts }: DashboardPageProps): ReactNode {
  const {
    AlertsSection,
    AssistantSection,
    BudgetSection,
    CrawlsSection,
    ForecastSection,
    KeywordSearches,
    MarketplacesSection,
    MonitorsSection,
    RankOutlookView,
    ResearchSection,
    ScheduledChecks,
    SearchesSection,
    SiteAudits,
    TimelineSection,
    TopicsSection,
  } = parts;
  const { text } = useWords();
  const nameOf = useSectionNames();
  const hash = useHash();
  const route = useMemo(() => readRoute(hash), [hash]);
  const seed = readSeed(hash);
  const stored = useKeywords(initial, route.site);
  const [view, changeView] = useDashboardView(initialView);
  const [openKey, setOpenKey] = useState<string>();
  const isAll = route.site.kind === 'all';
  const [site] = isAll ? [] : stored.shown;
  const domain = site?.domain;
  const live = useLiveSite(domain);
  const rows = useMemo(() => stored.shown.flatMap((each) => keywordRowsOf(each)), [stored]);
  const figures = useMemo(() => figuresOf(rows, stored), [rows, stored]);
  const { readAtMs } = stored;
  const days = useMemo(() => (site ? (site.copy?.dashboard.days ?? localDays(site, readAtMs)) : []), [site, readAtMs]);
  const annotations = useMemo(() => (site ? shownAnnotations(site.profile) : []), [site]);
  const go = (chosen: string | undefined, section: Section = 'keywords'): void => {
    globalThis.location.hash = writeRoute(chosen, section);
  };
  const offered = site ? sections : stored.sites.length > 0 ? sectionsOfAll : sectionsWithoutSite;
  const section = offered.includes(route.section) ? route.section : 'keywords';
  // By its address, `#tea.example/keywords/<id>`, until another is opened.
  const [namedId] = section === 'keywords' ? readPath(hash) : [];
  const open = rows.find(({ key, remoteId }) => (namedId === undefined ? key === openKey : remoteId === namedId));
  const keywordsPart = (
    <KeywordsPart
      key={domain}
      domain={domain}
      rows={rows}
      figures={figures}
      days={days}
      annotations={annotations}
      price={stored.shown[0]?.copy?.budget.price ?? null}
      view={view}
      onView={changeView}
      openKey={open?.key}
      onOpen={(row) => {
        if (namedId !== undefined) go(domain);
        setOpenKey(row.key);
      }}
    />
  );
  const render = (): ReactNode => {
    // In one place for all sites: what was found stays while a site is chosen for it.
    if (section === 'research') return <ResearchSection key={seed} domain={domain} rows={rows} seed={seed} />;
    if (section === 'marketplaces') return <MarketplacesSection />;
    if (section === 'timeline') return <TimelineSection key={domain} domain={domain} />;
    const onPath = (path: readonly string[]): void => {
      globalThis.location.hash = writeRoute(domain, section, path);
    };
    if (section === 'assistant') return <AssistantSection path={readPath(hash)} onPath={onPath} />;
    if (section === 'crawls' || section === 'monitors') {
      const Part = section === 'crawls' ? CrawlsSection : MonitorsSection;
      return <Part domain={domain} path={readPath(hash)} onPath={onPath} />;
    }
    if (!site) return section === 'checks' ? <BudgetSection /> : keywordsPart;
    switch (section) {
      case 'keywords':
        return keywordsPart;
      case 'competitors':
        return (
          <>
            <VoiceTable
              domain={site.domain}
              voice={figures.voice}
              tracked={figures.tracked}
              competitors={site.profile.competitors}
              onName={() => go(site.domain, 'settings')}
            />
            {site.profile.competitors.length === 0 ? null : (
              <CompetitorPositions domain={site.domain} rows={rows} competitors={site.profile.competitors} />
            )}
          </>
        );
      case 'audits':
        return <SiteAudits domain={site.domain} path={readPath(hash)} />;
      case 'topics':
        return <TopicsSection rows={rows} />;
      case 'searches':
        return <SearchesSection domain={site.domain} />;
      case 'forecast':
        return <ForecastSection domain={site.domain} days={days} annotations={annotations} />;
      case 'alerts':
        return <AlertsSection domain={site.domain} tags={choicesOf(rows).tags} />;
      case 'checks':
        return (
          <>
            <ScheduledChecks domain={site.domain} />
            <BudgetSection />
          </>
        );
      case 'annotations':
        return <AnnotationsSection domain={site.domain} annotations={annotations} />;
      case 'settings':
        return (
          <>
            <SiteForm profile={site.profile} />
            <RemoveSite />
          </>
        );
    }
  };
  return (
    <div className={styles.dashboard}>
      <SiteNav
        sites={stored.sites}
        names={stored.names}
        domain={domain}
        isAll={isAll}
        onChoose={(chosen) => go(chosen, section)}
      />
      <main className={styles.dashboardMain}>
        <DashboardHead
          key={`head ${domain} ${section}`}
          site={site}
          isTrackOpen={rows.length === 0 && section === 'keywords'}
          title={stored.sites.length > 0 ? text('kw.allSites') : nameOf(section)}
          onTracked={go}
        />
        {stored.unknown === undefined || stored.unknown !== domain ? null : (
          <UnknownSite site={stored.unknown} onBack={() => (globalThis.location.hash = '')} />
        )}
        <WaitingKeywords waiting={stored.waiting} domain={domain} />
        <RefusedKeywords sites={stored.shown} />
        <SectionChoice offered={offered} section={section} onSection={(chosen) => go(domain, chosen)}>
          <Fragment key={sectionsThatStay.includes(section) ? section : `${domain} ${section}`}>{render()}</Fragment>
        </SectionChoice>
        <LiveLine live={live} rows={rows} />
      </main>
      {open && section === 'keywords' ? (
        <KeywordDrawer
          key={open.key}
          row={open}
          annotations={annotations}
          KeywordSearches={KeywordSearches}
          RankOutlookView={RankOutlookView}
          onClose={() => {
            if (namedId !== undefined) go(domain);
            setOpenKey(undefined);
          }}
        />
      ) : null}
    </div>
  );
}
