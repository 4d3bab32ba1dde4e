import { type ComponentType, type ReactNode, useMemo, useState } from 'react';

import { keywordRowsOf, type KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { figuresOf } from '#extension/session/figures-of.ts';
import { localDays } from '#extension/session/local-days.ts';
import { shownAnnotations } from '#extension/session/shown-annotations.ts';
import { type StoredKeywords, useKeywords, type WantedSites } from '#extension/session/use-keywords.ts';
import { WaitingKeywords } from '#extension/keyword-view/WaitingKeywords.tsx';
import { useLiveSite } from '#extension/session/use-live-site.ts';
import { toggled } from '#extension/ui/FilterChips.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { AnnotationsSection } from './AnnotationsSection.tsx';
import { CompareSection } from './CompareSection.tsx';
import { mostCurves } from '#extension/keyword-view/CurveChart.tsx';
import { DashboardHead } from './DashboardHead.tsx';
import { FigureLine } from '#extension/keyword-view/FigureLine.tsx';
import { choicesOf, filterRows, noFilter, type RowFilter } from '#extension/keyword-view/filter-rows.ts';
import { KeywordDrawer, type KeywordDrawerProps } from './KeywordDrawer.tsx';
import { KeywordFilters } from './KeywordFilters.tsx';
import { KeywordGrid } from './KeywordGrid.tsx';
import { LiveLine } from '#extension/keyword-view/LiveLine.tsx';

import { SiteNav } from './SiteNav.tsx';
import { SiteTrend } from './SiteTrend.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { VoiceTable } from './VoiceTable.tsx';
import styles from './dashboard.module.css';

/** What other features show on the page, chosen by its entrypoint: features do not import each other. */
export interface DashboardParts {
  readonly AlertsSection: ComponentType<{ readonly domain: string; readonly tags: readonly string[] }>;
  readonly BudgetSection: ComponentType;
  readonly KeywordSearches: KeywordDrawerProps['KeywordSearches'];
  readonly ScheduledChecks: ComponentType<{ readonly domain: string }>;
  readonly SearchesSection: ComponentType<{ readonly domain: string }>;
}

interface DashboardPageProps extends DashboardParts {
  readonly initial: StoredKeywords;
  readonly initialSite: WantedSites;
}

const noKeys: ReadonlySet<string> = new Set();

/** All tracked keywords on a page of their own: sites on the left, curves and the table, one keyword on the right. */
export function DashboardPage({ initial, initialSite, ...parts }: DashboardPageProps): ReactNode {
  const { AlertsSection, BudgetSection, KeywordSearches, ScheduledChecks, SearchesSection } = parts;
  const { text } = useWords();
  const [wanted, setWanted] = useState(initialSite);
  const stored = useKeywords(initial, wanted);
  const [filter, setFilter] = useState<RowFilter>(noFilter);
  const [openKey, setOpenKey] = useState<string>();
  const [comparedKeys, setCompared] = useState(noKeys);
  const [checkFailure, setCheckFailure] = useState<string | null>(null);
  const isAll = wanted.kind === 'all';
  const [site] = isAll ? [] : stored.shown;
  const domain = site?.domain;
  const live = useLiveSite(domain);
  const rows = useMemo(() => stored.shown.flatMap((each) => keywordRowsOf(each)), [stored]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const figures = useMemo(() => figuresOf(rows, stored), [rows, stored]);
  const compared = useMemo(() => rows.filter(({ key }) => comparedKeys.has(key)), [rows, comparedKeys]);
  const { readAtMs } = stored;
  const days = useMemo(() => (site ? (site.copy?.dashboard.days ?? localDays(site, readAtMs)) : []), [site, readAtMs]);
  const notes = useMemo(() => (site ? shownAnnotations(site.profile) : []), [site]);
  useGridKeys();
  const open = rows.find(({ key }) => key === openKey);
  const choose = (chosen: string | undefined): void => {
    setWanted(chosen === undefined ? { kind: 'all' } : { kind: 'site', domain: chosen });
    setCompared(noKeys);
    setOpenKey(undefined);
    setFilter(noFilter);
  };
  const compare = ({ key }: KeywordRow): void => {
    if (comparedKeys.has(key) || comparedKeys.size < mostCurves) setCompared(toggled(comparedKeys, key));
  };
  return (
    <div className={styles.dashboard}>
      <SiteNav sites={stored.sites} domain={domain} isAll={isAll} onChoose={choose} />
      <main className={styles.dashboardMain}>
        <DashboardHead key={`head ${domain}`} site={site} rows={rows} shown={shown} onTracked={choose} />
        <WaitingKeywords waiting={stored.waiting} domain={domain} />
        {rows.length === 0 ? (
          <p className="soft">{text('kw.empty')}</p>
        ) : (
          <>
            <FigureLine figures={figures} days={days} />
            {compared.length > 0 ? (
              <CompareSection rows={compared} notes={notes} onClose={() => setCompared(noKeys)} />
            ) : (
              <SiteTrend days={days} notes={notes} />
            )}
            <KeywordFilters rows={rows} filter={filter} onChange={setFilter} />
            <output className="soft">
              {text('kw.shownOf', { shown: shown.length, count: rows.length })}
              {comparedKeys.size >= mostCurves ? ` ${text('kw.compareMost', { most: mostCurves })}` : ''}
            </output>
            {checkFailure === null ? null : <p role="alert">{text('kw.checkFailed', { reason: checkFailure })}</p>}
            <KeywordGrid
              rows={shown}
              showsSite={isAll}
              price={stored.shown[0]?.copy?.budget.price ?? null}
              onChecked={setCheckFailure}
              openKey={openKey}
              onOpen={(row) => setOpenKey(row.key)}
              compared={comparedKeys}
              onCompare={compare}
            />
          </>
        )}
        <LiveLine state={live} rows={rows} />
        {site ? (
          <div className={styles.dashboardParts}>
            <VoiceTable
              domain={site.domain}
              voice={figures.voice}
              tracked={figures.tracked}
              competitors={site.profile.competitors}
            />
            <AnnotationsSection domain={site.domain} notes={notes} />
            <AlertsSection key={`alerts ${site.domain}`} domain={site.domain} tags={choicesOf(rows).tags} />
            <SearchesSection key={`searches ${site.domain}`} domain={site.domain} />
          </div>
        ) : null}
        {site ? <ScheduledChecks key={`checks ${site.domain}`} domain={site.domain} /> : null}
        <BudgetSection />
      </main>
      {open ? (
        <KeywordDrawer
          key={open.key}
          row={open}
          notes={notes}
          KeywordSearches={KeywordSearches}
          onClose={() => setOpenKey(undefined)}
        />
      ) : null}
    </div>
  );
}
