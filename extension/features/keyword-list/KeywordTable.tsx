import { clsx } from 'clsx';
import { Fragment, type ReactNode, useMemo, useState } from 'react';

import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Change } from '#extension/ui/Score.tsx';

import { KeywordMenu } from '#extension/keyword-view/KeywordMenu.tsx';
import { KeywordFacts } from './KeywordFacts.tsx';
import { PositionCell } from '#extension/keyword-view/PositionCell.tsx';
import { RecentCurve } from '#extension/keyword-view/RecentCurve.tsx';
import { SortHeader } from '#extension/keyword-view/SortHeader.tsx';
import { type Sorting, sortRows } from '#extension/keyword-view/sort-rows.ts';
import { Table } from '#extension/ui/Table.tsx';
import styles from './keyword-list.module.css';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';

interface KeywordTableProps {
  /** What a bought check costs; null where none can be bought. */
  readonly price: CheckBudget['price'];
  readonly onChecked: (failure: string | null) => void;
  readonly rows: readonly KeywordRow[];
  /** True where rows are of several sites. */
  readonly showsSite: boolean;
}

const periods = ['last', 'sevenDays', 'thirtyDays'] as const;

/** More than this is for the dashboard, which draws only what is in view. */
const mostRows = 100;

/** Tracked keywords with where they stand, as a popup has room for them. */
export function KeywordTable({ onChecked, price, rows, showsSite }: KeywordTableProps): ReactNode {
  const { text, number } = useWords();
  const [sorting, setSorting] = useState<Sorting>({ column: 'position', isDown: false });
  const [period, setPeriod] = useState<(typeof periods)[number]>('last');
  const sorted = useMemo(() => sortRows(rows, sorting).slice(0, mostRows), [rows, sorting]);
  const header = { sorting, onSort: setSorting };
  return (
    <>
      <Table className={styles.keywordTable}>
        <thead>
          <tr>
            <SortHeader {...header} column="keyword" label={text('kw.keyword')} />
            <SortHeader {...header} column="position" label={text('kw.position')} isNumber />
            <SortHeader {...header} column={period} label={text('kw.change')} isNumber>
              <select
                className={styles.periodChoice}
                aria-label={text('kw.period')}
                title={text(`kw.period.${period}`)}
                value={period}
                onChange={(event) => {
                  const chosen = periods.find((each) => each === event.target.value) ?? 'last';
                  setPeriod(chosen);
                  if (sorting.column === period) setSorting({ ...sorting, column: chosen });
                }}
              >
                {periods.map((each) => (
                  <option key={each} value={each}>
                    {text(`kw.period.${each}`)}
                  </option>
                ))}
              </select>
            </SortHeader>
            <th scope="col">{text('kw.thirtyDays')}</th>
            <SortHeader {...header} column="best" label={text('kw.best')} isNumber />
            <th scope="col">
              <span className="visually-hidden">{text('menu')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Fragment key={row.key}>
              <tr>
                <th scope="row" className={clsx(keywordViewStyles.keywordName, 'clip')} title={row.keyword}>
                  {row.isFavourite ? (
                    <span className={styles.favourite} title={text('kw.favourite')}>
                      ★<span className="visually-hidden">{text('kw.favourite')} </span>
                    </span>
                  ) : null}
                  {row.keyword}
                </th>
                <PositionCell rank={row.rank} />
                <td className="number">{row.changes[period] ? <Change change={row.changes[period]} /> : null}</td>
                <td>
                  <RecentCurve row={row} />
                </td>
                <td className="number" title={row.best?.day}>
                  {row.best === null ? '–' : number(row.best.position)}
                </td>
                <td className="number">
                  <KeywordMenu row={row} price={price} onChecked={onChecked} />
                </td>
              </tr>
              <tr className={styles.factsLine}>
                <td colSpan={6}>
                  <KeywordFacts row={row} showsSite={showsSite} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </Table>
      {rows.length > mostRows ? (
        <p className="soft">{text('kw.moreRows', { shown: mostRows, count: rows.length })}</p>
      ) : null}
    </>
  );
}
