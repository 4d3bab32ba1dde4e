import { type ReactNode, useMemo } from 'react';

import { forecastTexts } from '#shared/forecast/forecast-texts.data.ts';
import { forecastRank, type RankOutlook } from '#shared/forecast/rank-forecast.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { rankDays } from '#shared/keywords/rank-days.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

interface RankOutlookViewProps {
  readonly points: readonly RankPoint[];
}

const aheads = [7, 28, 90];

/** Where a keyword may rank in a week, a month, a quarter: shares of outcomes, never a line. Nothing for too few checks. */
export function RankOutlookView({ points }: RankOutlookViewProps): ReactNode {
  const language = usePartLanguage('forecast');
  const { locale, number } = useWords();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const say = (id: keyof typeof forecastTexts, params?: MessageParams): string =>
    translate(forecastTexts, language, id, params);
  const days = useMemo(() => rankDays(points), [points]);
  const made = useMemo(() => forecastRank(days, aheads), [days]);
  if ('refused' in made) {
    return (
      <section aria-labelledby="rank-outlook">
        <h3 id="rank-outlook">{say('next')}</h3>
        <p className="soft">{say('rank.refused', { count: days.length, needs: made.needs })}</p>
      </section>
    );
  }
  const positionOf = (position: number | null): string => (position === null ? say('rank.absent') : number(position));
  const rangeOf = ({ high, low }: RankOutlook): string =>
    low === high ? positionOf(low) : say('rank.range', { low: positionOf(low), high: positionOf(high) });
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
              error: number(Math.round(made.record.brier * 1_000) / 1_000),
              unchanged: number(Math.round(made.record.unchanged * 1_000) / 1_000),
            })
          : say('rank.untried')}
      </p>
    </section>
  );
}
