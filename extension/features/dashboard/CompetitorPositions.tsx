import type { ReactNode } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { PositionCell } from '#extension/keyword-view/PositionCell.tsx';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';
import styles from './dashboard.module.css';

interface CompetitorPositionsProps {
  readonly rows: readonly KeywordRow[];
  readonly domain: string;
  readonly competitors: readonly string[];
}

/** Keyword by keyword, where the newest check saw the site and each competitor; best places of the site first. */
export function CompetitorPositions({ competitors, domain, rows }: CompetitorPositionsProps): ReactNode {
  const { text } = useWords();
  const shown = rows
    .filter(({ isArchived }) => !isArchived)
    .toSorted((a, b) => (a.rank?.position ?? Infinity) - (b.rank?.position ?? Infinity) || compare(a, b));
  if (shown.length === 0) return null;
  return (
    <section>
      <h3>{text('kw.competitorPositions')}</h3>
      <ScrollBox label={text('kw.competitorPositions')}>
        <Table className={styles.competitorTable}>
          <thead>
            <tr>
              <th scope="col">{text('kw.keyword')}</th>
              {[domain, ...competitors].map((name) => (
                <th key={name} scope="col" className="number">
                  {readableDomain(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row" dir="auto" className="wrap-anywhere">
                  {row.keyword}
                </th>
                <PositionCell rank={row.rank} isShort />
                {competitors.map((name) => (
                  <PositionCell key={name} rank={rankOf(row, name)} unchecked={text('kw.notWithCheck')} isShort />
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollBox>
    </section>
  );
}

/** Of a competitor at the same check; null where that check did not look for it. */
function rankOf({ rank }: KeywordRow, name: string): KeywordRow['rank'] {
  const position = rank?.competitors?.[name];
  return rank === null || position === undefined
    ? null
    : { ...rank, position, status: position === null ? 'not-found' : 'ok', url: null };
}

function compare(a: KeywordRow, b: KeywordRow): number {
  return a.keyword.localeCompare(b.keyword);
}
