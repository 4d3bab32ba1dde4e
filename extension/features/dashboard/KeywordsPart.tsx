import { type ReactNode, useMemo, useState } from 'react';

import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import type { ProjectFigures } from '#shared/keywords/project-figures.ts';
import type { DashboardView } from '#extension/platform/storage/dashboard-view.ts';
import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import type { SiteDay } from '#extension/platform/storage/local-days.ts';
import { mostCurves } from '#extension/keyword-view/CurveChart.tsx';
import { FigureLine } from '#extension/keyword-view/FigureLine.tsx';
import { filterRows, noFilter, type RowFilter } from '#extension/keyword-view/filter-rows.ts';
import { UncheckedReasons } from '#extension/keyword-view/UncheckedReasons.tsx';
import { toggled } from '#extension/ui/FilterChips.tsx';
import { useNewestPages } from '#extension/session/use-newest-pages.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { CompareSection } from './CompareSection.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { KeywordFilters } from './KeywordFilters.tsx';
import { KeywordGrid } from './KeywordGrid.tsx';
import { SiteTrend } from './SiteTrend.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import styles from './dashboard.module.css';

interface KeywordsPartProps {
  /** Undefined for all sites. */
  readonly domain: string | undefined;
  readonly rows: readonly KeywordRow[];
  readonly figures: ProjectFigures;
  /** Oldest first; of one site. */
  readonly days: readonly SiteDay[];
  readonly annotations: readonly SiteAnnotation[];
  readonly price: CheckBudget['price'];
  readonly view: DashboardView;
  readonly onView: (change: Partial<DashboardView>) => void;
  readonly openKey: string | undefined;
  readonly onOpen: (row: KeywordRow) => void;
}

const noKeys: ReadonlySet<string> = new Set();

/** Figures, curves and the table of tracked keywords. */
export function KeywordsPart(props: KeywordsPartProps): ReactNode {
  const { annotations, days, domain, figures, onOpen, onView, openKey, price, rows, view } = props;
  const { text } = useWords();
  const [filter, setFilter] = useState<RowFilter>(noFilter);
  const [comparedKeys, setCompared] = useState(noKeys);
  const [checkFailure, setCheckFailure] = useState<string | null>(null);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const compared = useMemo(() => rows.filter(({ key }) => comparedKeys.has(key)), [rows, comparedKeys]);
  const pages = useNewestPages(rows);
  useGridKeys();
  const compare = ({ key }: KeywordRow): void => {
    if (comparedKeys.has(key) || comparedKeys.size < mostCurves) setCompared(toggled(comparedKeys, key));
  };
  if (rows.length === 0) return <p className="soft">{text('kw.empty')}</p>;
  return (
    <>
      <FigureLine figures={figures} days={days} />
      {compared.length > 0 ? (
        <CompareSection rows={compared} annotations={annotations} onClose={() => setCompared(noKeys)} />
      ) : (
        <SiteTrend
          days={days}
          annotations={annotations}
          rangeDays={view.rangeDays}
          onRange={(rangeDays) => onView({ rangeDays })}
        />
      )}
      <KeywordFilters rows={rows} filter={filter} onChange={setFilter} />
      {checkFailure === null ? null : <p role="alert">{text('kw.checkFailed', { reason: checkFailure })}</p>}
      <UncheckedReasons rows={shown} />
      <KeywordGrid
        rows={shown}
        pages={pages}
        showsSite={domain === undefined}
        price={price}
        view={view}
        onView={onView}
        onChecked={setCheckFailure}
        openKey={openKey}
        onOpen={onOpen}
        compared={comparedKeys}
        onCompare={compare}
        actions={<ExportMenu name={domain ?? 'all'} rows={rows} shown={shown} />}
      >
        <output className={styles.gridCount}>
          {text('kw.shownOf', { shown: shown.length, count: rows.length })}
          {comparedKeys.size >= mostCurves ? ` ${text('kw.compareMost', { most: mostCurves })}` : ''}
        </output>
      </KeywordGrid>
    </>
  );
}
