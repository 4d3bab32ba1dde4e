import { type ReactNode, useMemo } from 'react';

import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { ownCurve } from '#extension/keyword-view/curves-of.ts';
import { Curves } from '#extension/keyword-view/Curves.tsx';
import { CurveTable } from '#extension/keyword-view/CurveTable.tsx';
import { useHistories } from '#extension/keyword-view/use-histories.ts';
import { describeRow } from '#extension/keyword-view/identity-of.ts';
import { Button } from '#extension/ui/Button.tsx';
import layoutStyles from '#extension/ui/layout.module.css';
import styles from './dashboard.module.css';

interface CompareSectionProps {
  readonly rows: readonly KeywordRow[];
  readonly annotations: readonly SiteAnnotation[];
  readonly onClose: () => void;
}

/** Curves of several keywords in one chart. */
export function CompareSection({ annotations, onClose, rows }: CompareSectionProps): ReactNode {
  const { text } = useWords();
  const histories = useHistories(rows);
  const curves = useMemo(
    () =>
      rows.map((row) =>
        ownCurve(
          row.key,
          `${row.keyword} (${describeRow({ ...row, tags: [] }, false, text)})`,
          histories.get(row.key)?.points ?? [],
        ),
      ),
    [rows, histories, text],
  );
  const failure = [...histories.values()].find((history) => history.failure !== null)?.failure;
  return (
    <section className={styles.compare} aria-labelledby="compare-title">
      <header className={styles.keywordsHead}>
        <h3 id="compare-title" className="clip">
          {text('kw.compared')}
        </h3>
        <Button onClick={onClose}>{text('close')}</Button>
      </header>
      {failure ? <p className={layoutStyles.noticeBar}>{text('kw.historyPartial', { reason: failure })}</p> : null}
      <Curves label={text('kw.compared')} curves={curves} annotations={annotations} unit="position" />
      <CurveTable curves={curves} />
    </section>
  );
}
