import type { ReactNode } from 'react';

import { fewestToTell } from '#shared/forecast/record/forecast-record.ts';
import type { RankRecord } from '#shared/forecast/record/rank-record.ts';
import { fewestToRecalibrate } from '#shared/forecast/record/recalibrate.ts';
import { usualRankShare } from '#shared/forecast/rank-forecast.ts';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './forecast.module.css';
import { useRecordWords } from './use-record-words.ts';

/** How good forecasts of ranks were, beside expecting no change. */
export function RankRecordView({ records }: { readonly records: readonly RankRecord[] }): ReactNode {
  const { error, say, sayAhead, share } = useRecordWords();
  const { number } = useWords();
  const saySpan = ({ ahead, span }: RankRecord): string => {
    const { origins, own80 } = span;
    const said = { ahead: sayAhead('day', ahead), count: origins, own80: share(own80), share: share(span.share) };
    if (origins < fewestToRecalibrate) return say('kept.rank.few', { ...said, needs: fewestToRecalibrate });
    return say(span.share === usualRankShare ? 'kept.rank.hold' : 'kept.rank.wider', said);
  };
  return (
    <>
      <h4>{say('kept.rank')}</h4>
      <ScrollBox label={say('kept.rank')}>
        <table>
          <thead>
            <tr>
              <th rowSpan={2} scope="col">
                {say('ahead')}
              </th>
              <th rowSpan={2} scope="col">
                {say('kept.scored')}
              </th>
              <th colSpan={2} scope="colgroup">
                {say('kept.rank.error')}
              </th>
              <th colSpan={2} scope="colgroup">
                {say('kept.within')}
              </th>
            </tr>
            <tr>
              <th scope="col">{say('kept.ours')}</th>
              <th scope="col">{say('kept.rank.unchanged')}</th>
              <th scope="col">{share(0.8)}</th>
              <th scope="col">{share(0.95)}</th>
            </tr>
          </thead>
          <tbody>
            {records.map(({ ahead, figures, origins, scored, waiting }) => (
              <tr key={ahead}>
                <th scope="row">{sayAhead('day', ahead)}</th>
                <td>
                  {number(scored)}
                  <br />
                  <span className="soft">{say('kept.waiting', { count: waiting })}</span>
                </td>
                {figures ? (
                  [
                    error(figures.brier),
                    error(figures.unchanged),
                    share(figures.within80),
                    share(figures.within95),
                  ].map((figure, place) => (
                    // oxlint-disable-next-line react/no-array-index-key -- Cells stand in the order of the columns.
                    <td key={place} className={styles.figure}>
                      {figure}
                    </td>
                  ))
                ) : (
                  <td colSpan={4}>{say('kept.few', { count: origins, needs: fewestToTell })}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="soft">{say('kept.rank.about')}</p>
      <ul>
        {records.map((record) => (
          <li key={record.ahead}>{saySpan(record)}</li>
        ))}
      </ul>
    </>
  );
}
