import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';

import { systemClock } from '#shared/kernel/clock.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { blockName } from '#shared/serp/block-name.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { pathOf } from '#extension/keyword-view/path-of.ts';
import { PositionCell } from '#extension/keyword-view/PositionCell.tsx';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { Table } from '#extension/ui/Table.tsx';
import { foldChecks } from './fold-checks.ts';
import styles from './dashboard.module.css';

/** Every check, the newest first: what the chart shows, readable by everyone. */
export function HistoryTable({ points }: { readonly points: readonly RankPoint[] }): ReactNode {
  const { day, locale, text, number } = useWords();
  const [nowMs] = useState(() => systemClock());
  const competitors = [...new Set(points.flatMap((point) => Object.keys(point.competitors ?? {})))].toSorted();
  const ahead = points.filter(({ checkedAt }) => Date.parse(checkedAt) > nowMs).length;
  return (
    <ScrollBox label={text('kw.asTable')}>
      {ahead > 0 ? <p className="soft">{text('kw.ahead', { count: ahead })}</p> : null}
      <Table className={styles.historyTable}>
        <thead>
          <tr>
            <th scope="col">{text('kw.day')}</th>
            <th scope="col" className="number">
              {text('kw.position')}
            </th>
            {competitors.map((competitor) => (
              <th key={competitor} scope="col" className={clsx(styles.competitorName, 'number')} title={competitor}>
                {competitor}
              </th>
            ))}
            <th scope="col">{text('kw.page')}</th>
            <th scope="col">{text('kw.blocks')}</th>
          </tr>
        </thead>
        <tbody>
          {foldChecks(points)
            .toReversed()
            .map(({ count, point }) => (
              <tr key={`${point.checkedAt} ${point.source}`}>
                <th scope="row">
                  {day(point.day)}{' '}
                  <span className="soft">
                    {partOfDay(point)} {count > 1 ? text('kw.checksAtOnce', { count }) : ''}
                  </span>
                </th>
                <PositionCell rank={point} />
                {competitors.map((competitor) => (
                  <td key={competitor} className="number">
                    {placeOf(point, competitor)}
                  </td>
                ))}
                <td className="wrap-anywhere" title={point.url ?? undefined}>
                  {point.url === null ? '–' : pathOf(point.url)}
                </td>
                <td className="soft">
                  {point.features
                    .map((feature) => `${blockName(feature, text)}${point.owned.includes(feature) ? ' ✓' : ''}`)
                    .join(', ')}
                </td>
              </tr>
            ))}
        </tbody>
      </Table>
    </ScrollBox>
  );

  /** The time of a check; of a packed day how many there were. */
  function partOfDay({ checkedAt, packed }: RankPoint): string {
    if (packed) return text('kw.packed', { count: packed.count, best: packed.best ?? '–' });
    return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(checkedAt));
  }

  /** A dash where the check did not look for it. */
  function placeOf({ depth, competitors: places }: RankPoint, competitor: string): string {
    const place = places?.[competitor];
    if (place === undefined) return '–';
    return place === null ? text('kw.notInTop', { depth }) : number(place);
  }
}
