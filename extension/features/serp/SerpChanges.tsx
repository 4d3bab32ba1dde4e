import type { ReactNode } from 'react';

import { compareSerps } from '#extension/report-view/serp-rows.ts';
import type { TabSerp } from '#extension/session/use-tab-serp.ts';
import { useWords } from '#extension/ui/Language.tsx';
import styles from './serp.module.css';

/** Results that moved, came or went since the same page was last seen. */
export function SerpChanges({ serp: { visit, previous } }: { readonly serp: TabSerp }): ReactNode {
  const { text, time, number } = useWords();
  if (!previous) return <p className="soft">{text('serp.firstVisit')}</p>;
  const changes = compareSerps(previous.snapshot, visit.snapshot);
  return (
    <>
      <p className="soft">{text('serp.since', { when: time(previous.seenAt) })}</p>
      {changes.length === 0 ? <p>{text('serp.nothingChanged')}</p> : null}
      <ul className={styles.serpTexts}>
        {changes.map(({ kind, row, change }) => (
          <li key={`${kind} ${row.url ?? row.absolute}`}>
            <span className={styles.serpChange}>
              {change === null ? text(`serp.change.${kind}`) : `${change > 0 ? '▲' : '▼'} ${number(Math.abs(change))}`}
            </span>{' '}
            {row.rank === null || kind === 'gone' ? '' : `${number(row.rank)}. `}
            {row.title} <span className="soft">{row.domain ?? ''}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
