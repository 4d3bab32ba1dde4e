import type { ReactNode } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Change } from '#extension/ui/Score.tsx';
import styles from './dashboard.module.css';

/** Where a keyword stands, its best place, and what changed, by the same figures as its row. */
export function KeywordFigures({ row: { best, changes, rank } }: { readonly row: KeywordRow }): ReactNode {
  const { day, number, text, time } = useWords();
  const change = (value: number | null): ReactNode =>
    value === null ? '–' : value === 0 ? '=' : <Change change={value} of="position" />;
  return (
    <dl className={styles.keywordFacts}>
      <div title={rank ? time(rank.checkedAt) : undefined}>
        <dt>{text('kw.positionNow')}</dt>
        <dd>
          {rank?.position === undefined || rank.status === 'failed'
            ? '–'
            : rank.position === null
              ? text('kw.notInTop', { depth: rank.depth })
              : number(rank.position)}
        </dd>
      </div>
      <div>
        <dt>{text('kw.best')}</dt>
        <dd>{best === null ? '–' : number(best.position)}</dd>
        {best === null ? null : <dd className="soft">{day(best.day)}</dd>}
      </div>
      <div>
        <dt>{text('kw.sinceCheck')}</dt>
        <dd>{change(changes.last)}</dd>
      </div>
      <div>
        <dt>{text('kw.change7')}</dt>
        <dd>{change(changes.sevenDays)}</dd>
      </div>
      <div>
        <dt>{text('kw.change30')}</dt>
        <dd>{change(changes.thirtyDays)}</dd>
      </div>
    </dl>
  );
}
