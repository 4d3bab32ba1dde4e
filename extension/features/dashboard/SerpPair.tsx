import { type ReactNode, useMemo } from 'react';

import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { type ResultNow, serpThenNow } from '#extension/report-view/serp-then-now.ts';
import { useResultMarks } from '#extension/session/use-result-marks.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Change } from '#extension/ui/Score.tsx';
import { Tag } from '#extension/ui/Tag.tsx';

import { PairedResult } from './PairedResult.tsx';
import styles from './serp-then-now.module.css';

interface SerpPairProps {
  readonly before: SerpSnapshot;
  readonly after: SerpSnapshot;
}

/** The results then and now, each in its own order, with what moved, came and went. */
export function SerpPair({ after, before }: SerpPairProps): ReactNode {
  const { text } = useWords();
  const lines = useMemo(() => serpThenNow(before, after), [before, after]);
  const marksThen = useResultMarks(before);
  const marksNow = useResultMarks(after);
  const moveOf = ({ change, kind }: ResultNow): ReactNode => {
    if (kind === 'new') return <Tag>{text('serp.change.new')}</Tag>;
    return change === null || change === 0 ? null : <Change change={change} of="position" />;
  };
  return (
    <table className={styles.pair} aria-labelledby="then-now">
      <thead>
        <tr>
          <th scope="col">{text('kw.then')}</th>
          <th scope="col">{text('kw.now')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ after: now, before: then }, at) => (
          <tr key={at}>
            <td>
              {then ? (
                <PairedResult row={then.row} mark={marksThen[then.row.url ?? '']}>
                  {then.isGone ? <Tag>{text('serp.change.gone')}</Tag> : null}
                </PairedResult>
              ) : null}
            </td>
            <td>
              {now ? (
                <PairedResult row={now.row} mark={marksNow[now.row.url ?? '']}>
                  {moveOf(now)}
                </PairedResult>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
