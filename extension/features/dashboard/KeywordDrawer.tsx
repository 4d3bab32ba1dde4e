import { type ComponentType, type ReactNode, useEffect, useMemo } from 'react';

import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { mostCurves } from '#extension/keyword-view/CurveChart.tsx';
import { ownCurve, competitorCurves } from '#extension/keyword-view/curves-of.ts';
import { Curves } from '#extension/keyword-view/Curves.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { KeywordFigures } from './KeywordFigures.tsx';
import { KeywordForm } from './KeywordForm.tsx';
import { PageChanges } from './PageChanges.tsx';
import { SerpThenNow } from './SerpThenNow.tsx';
import { KeywordIntent } from '#extension/keyword-view/KeywordIntent.tsx';
import { PageMark } from '#extension/keyword-view/PageMark.tsx';
import { useHistories } from '#extension/keyword-view/use-histories.ts';
import { useNewestPages } from '#extension/session/use-newest-pages.ts';
import { describeRow } from '#extension/keyword-view/identity-of.ts';
import { whyNotChecked } from '#extension/keyword-view/why-not-checked.ts';
import { Button } from '#extension/ui/Button.tsx';
import layoutStyles from '#extension/ui/layout.module.css';
import styles from './dashboard.module.css';

export interface KeywordDrawerProps {
  readonly row: KeywordRow;
  readonly annotations: readonly SiteAnnotation[];
  /** What Search Console counted for the keyword. */
  readonly KeywordSearches: ComponentType<{
    readonly remoteId: string;
    readonly annotations: readonly SiteAnnotation[];
  }>;
  /** Where it may rank next. */
  readonly RankOutlookView: ComponentType<{ readonly row: KeywordRow; readonly points: readonly RankPoint[] }>;
  readonly onClose: () => void;
}

/** One keyword: its curve beside those of competitors, what is noted of it, the pages that ranked, and every check. */
export function KeywordDrawer({
  KeywordSearches,
  RankOutlookView,
  annotations,
  onClose,
  row,
}: KeywordDrawerProps): ReactNode {
  const words = useWords();
  const { text } = words;
  const rows = useMemo(() => [row], [row]);
  const pages = useNewestPages(rows);
  const history = useHistories(rows).get(row.key);
  const points = history?.points;
  const curves = useMemo(
    () =>
      history
        ? [ownCurve('own', row.domain, history.points, true), ...competitorCurves(history.points, true)].slice(
            0,
            mostCurves,
          )
        : [],
    [history, row.domain],
  );
  useEscape(onClose);
  return (
    <aside className={styles.dashboardDrawer} aria-labelledby="drawer-title">
      <header className={styles.keywordsHead}>
        <h2 id="drawer-title" className="wrap-anywhere" dir="auto">
          {row.keyword}
        </h2>
        <Button onClick={onClose}>{text('close')}</Button>
      </header>
      <p className="soft">{describeRow(row, false, text)}</p>
      {row.rank ? <KeywordFigures row={row} /> : null}
      {row.rank?.url ? <PageMark row={row} /> : null}
      {history?.failure ? (
        <p className={layoutStyles.noticeBar}>{text('kw.historyPartial', { reason: history.failure })}</p>
      ) : null}
      {history === undefined ? <p className="soft">{text('kw.loading')}</p> : null}
      {points?.length === 0 ? <p className="soft">{whyNotChecked(row, words)}</p> : null}
      {points && points.length > 0 ? (
        <Curves label={text('kw.history')} curves={curves} annotations={annotations} unit="position" />
      ) : null}
      {points && points.length > 0 ? <RankOutlookView row={row} points={points} /> : null}
      <KeywordIntent keyword={row.keyword} page={pages?.get(row.key)?.snapshot} />
      <KeywordForm row={row} />
      {points && points.length > 0 ? (
        <>
          <PageChanges points={points} />
          <HistoryTable points={points} />
        </>
      ) : null}
      <SerpThenNow row={row} />
      {row.remoteId === null ? null : <KeywordSearches remoteId={row.remoteId} annotations={annotations} />}
    </aside>
  );
}

/** Escape steps back, wherever the focus is. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onEscape]);
}
