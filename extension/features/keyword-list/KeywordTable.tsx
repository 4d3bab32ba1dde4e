import { type ReactNode, useMemo, useState } from 'react';

import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords, type Words } from '#extension/ui/Language.tsx';
import { Change } from '#extension/ui/Score.tsx';

import { describeRow } from '#extension/keyword-view/identity-of.ts';
import { isSamePage } from '#extension/keyword-view/is-same-page.ts';
import { KeywordMenu } from '#extension/keyword-view/KeywordMenu.tsx';
import { PositionCell } from '#extension/keyword-view/PositionCell.tsx';
import { RecentCurve } from '#extension/keyword-view/RecentCurve.tsx';
import { SortHeader } from '#extension/ui/SortHeader.tsx';
import { whyNotChecked } from '#extension/keyword-view/why-not-checked.ts';
import { type Sorting, sortRows } from '#extension/keyword-view/sort-rows.ts';

import { describeKeyword } from './describe-keyword.ts';
import styles from './KeywordTable.module.css';

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

/** Tracked keywords with where they stand, one a line. */
export function KeywordTable({ onChecked, price, rows, showsSite }: KeywordTableProps): ReactNode {
  const words = useWords();
  const { number, text } = words;
  const [sorting, setSorting] = useState<Sorting>({ column: 'position', isDown: false });
  const [period, setPeriod] = useState<(typeof periods)[number]>('last');
  const sorted = useMemo(() => sortRows(rows, sorting).slice(0, mostRows), [rows, sorting]);
  // Said once in the hover, where it is the same for all.
  const isElsewhere = new Set(rows.map((row) => whereOf(row, showsSite, text))).size > 1;
  const header = { sorting, onSort: setSorting };
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <SortHeader {...header} column="keyword" label={text('kw.keyword')} />
            <SortHeader {...header} column="position" label={text('kw.position')} isNumber />
            <SortHeader {...header} column={period} label={text('kw.change')} isNumber>
              <select
                className={styles.period}
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
            <th scope="col" className={styles.curve}>
              {text('kw.thirtyDays')}
            </th>
            <SortHeader
              {...header}
              column="best"
              label={text('kw.best')}
              isNumber
              {...(styles.best === undefined ? {} : { className: styles.best })}
            />
            <th scope="col">
              <span className="visually-hidden">{text('menu')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.key}>
              <th scope="row" title={describeKeyword(row, words)}>
                <span className={styles.name}>
                  {row.isFavourite ? <Favourite /> : null}
                  {isOtherPage(row) ? <OtherPage target={row.targetUrl ?? ''} /> : null}
                  <span className="clip" dir="auto">
                    {row.keyword}
                  </span>
                  {isElsewhere ? <span className={styles.where}>{whereOf(row, showsSite, text)}</span> : null}
                </span>
              </th>
              <PositionCell rank={row.rank} isShort unchecked={whyNotChecked(row, words)} />
              <td className="number">
                {row.changes[period] ? <Change of="position" change={row.changes[period]} /> : null}
              </td>
              <td className={styles.curve}>
                <RecentCurve row={row} />
              </td>
              <td className={`number ${styles.best}`} title={row.best ? words.day(row.best.day) : undefined}>
                {row.best === null ? '–' : number(row.best.position)}
              </td>
              <td className="number">
                <KeywordMenu row={row} price={price} onChecked={onChecked} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostRows ? (
        <p className="soft">{text('kw.moreRows', { shown: mostRows, count: rows.length })}</p>
      ) : null}
    </>
  );
}

function whereOf(row: KeywordRow, showsSite: boolean, text: Words['text']): string {
  return describeRow({ ...row, tags: [] }, showsSite, text);
}

function Favourite(): ReactNode {
  const { text } = useWords();
  return (
    <span className="tone-warning" title={text('kw.favourite')}>
      <span aria-hidden="true">★</span>
      <span className="visually-hidden">{text('kw.favourite')} </span>
    </span>
  );
}

/** Another page ranks than the one that should. */
function OtherPage({ target }: { readonly target: string }): ReactNode {
  const { text } = useWords();
  return (
    <span className="tone-warning" title={text('kw.otherPage', { target })}>
      <span aria-hidden="true">▲</span>
      <span className="visually-hidden">{text('kw.otherPage', { target })} </span>
    </span>
  );
}

function isOtherPage({ rank, targetUrl }: KeywordRow): boolean {
  const url = rank?.url ?? null;
  return url !== null && targetUrl !== null && !isSamePage(url, targetUrl);
}
