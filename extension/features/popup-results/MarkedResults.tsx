import type { ReactNode } from 'react';

import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SearchMemory } from '#extension/platform/messages/serp-messages.ts';
import { serpRows } from '#extension/report-view/serp-rows.ts';
import { ResultMark } from '#extension/ui/ResultMark.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './MarkedResults.module.css';

interface MarkedResultsProps {
  readonly snapshot: SerpSnapshot;
  readonly marks: SearchMemory['marks'];
}

const mostShown = 8;

/** Results of the user's sites and of competitors, in the page's order; nothing where none is marked. */
export function MarkedResults({ marks, snapshot }: MarkedResultsProps): ReactNode {
  const { number, text } = useWords();
  const marked = serpRows(snapshot).flatMap((row) => {
    const mark = row.url === null ? undefined : marks[row.url];
    return mark === undefined || row.sponsored === true || row.type === 'paid' ? [] : [{ ...row, mark }];
  });
  if (marked.length === 0) return null;
  return (
    <section className={styles.marked} aria-labelledby="marked-results">
      <h2 id="marked-results">{text('results.marked')}</h2>
      <ol>
        {marked.slice(0, mostShown).map(({ absolute, domain, mark, rank, title, url }) => (
          <li key={absolute} className={styles.row} title={`${title}\n${url ?? ''}`}>
            <span className={styles.rank}>{rank === null ? '–' : number(rank)}</span>
            <ResultMark mark={mark} />
            <span className="clip">{domain ?? title}</span>
            <span className="soft clip">{domain === null ? '' : title}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
