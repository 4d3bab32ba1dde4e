import { type ReactNode, useMemo } from 'react';

import { forecastRank, type RankOutlook, usualRankShare } from '#shared/forecast/rank-forecast.ts';
import { fewestToTell } from '#shared/forecast/record/forecast-record.ts';
import { type RankRecord, rankRecord, shownShare, spanOf } from '#shared/forecast/record/rank-record.ts';
import { rankAheads } from '#shared/forecast/record/stored-rank-forecast.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { useKeptRanks } from './use-kept-ranks.ts';
import { useRecordWords } from './use-record-words.ts';

interface RankOutlookViewProps {
  readonly row: KeywordRow;
  readonly points: readonly RankPoint[];
}

/** Where a keyword may rank in a week, a month, a quarter: shares of outcomes, never a line. Nothing for too few checks. */
export function RankOutlookView({ points, row }: RankOutlookViewProps): ReactNode {
  const { error, say, share } = useRecordWords();
  const { locale, number } = useWords();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const { days, ranks } = useKeptRanks(row, points);
  const made = useMemo(() => forecastRank(days, rankAheads), [days]);
  const [soonest] = useMemo(() => rankRecord(ranks), [ranks]);
  if ('refused' in made) {
    return (
      <section aria-labelledby="rank-outlook">
        <h3 id="rank-outlook">{say('next')}</h3>
        <p className="soft">{say('rank.refused', { count: days.length, needs: made.needs })}</p>
      </section>
    );
  }
  const positionOf = (position: number | null): string => (position === null ? say('rank.absent') : number(position));
  const rangeOf = ({ ahead, spans }: RankOutlook): string => {
    const { high = null, low = null } = spanOf(spans, shownShare(ahead, ranks).share) ?? {};
    return low === high ? positionOf(low) : say('rank.range', { low: positionOf(low), high: positionOf(high) });
  };
  const sayKept = ({ figures, origins, scored }: RankRecord): string =>
    figures
      ? say('kept.rank.ofAll', { scored, error: error(figures.brier), unchanged: error(figures.unchanged) })
      : say('kept.rank.ofAll.few', { count: origins, needs: fewestToTell });
  const widened = rankAheads.map((ahead) => shownShare(ahead, ranks)).find((shown) => shown.share !== usualRankShare);
  return (
    <section aria-labelledby="rank-outlook">
      <h3 id="rank-outlook">{say('next')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('ahead')}</th>
            <th scope="col">{say('rank.top3')}</th>
            <th scope="col">{say('rank.top10')}</th>
            <th scope="col">{say('rank.middle')}</th>
            <th scope="col">{say('rank.between')}</th>
          </tr>
        </thead>
        <tbody>
          {made.outlooks.map((outlook) => (
            <tr key={outlook.ahead}>
              <th scope="row">{say('ahead.day', { count: outlook.ahead })}</th>
              <td>{percent.format(outlook.top3)}</td>
              <td>{percent.format(outlook.top10)}</td>
              <td>{positionOf(outlook.middle)}</td>
              <td>{rangeOf(outlook)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">
        {say('rank.basis', { days: days.length, steps: made.steps })}{' '}
        {made.record
          ? say(made.record.brier < made.record.unchanged ? 'rank.better' : 'rank.worse', {
              tried: made.record.tried,
              error: error(made.record.brier),
              unchanged: error(made.record.unchanged),
            })
          : say('rank.untried')}{' '}
        {soonest ? sayKept(soonest) : null}{' '}
        {widened
          ? say('kept.rank.isWider', {
              count: widened.origins,
              own80: share(widened.own80),
              share: share(widened.share),
            })
          : null}
      </p>
    </section>
  );
}
