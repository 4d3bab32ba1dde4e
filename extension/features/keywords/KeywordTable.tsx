import { type ReactNode, useState } from 'react';

import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import { askBackground } from '#extension/platform/messages.ts';
import type { KeywordRow } from '#extension/session/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/messages.ts';
import { Menu, type MenuItem } from '#extension/ui/Menu.tsx';
import { Change } from '#extension/ui/Score.tsx';
import { Sparkline } from '#extension/ui/Sparkline.tsx';

import { dollars } from './dollars.ts';
import { compareRows, type SortColumn } from './compare-rows.ts';
import { placeOfUser } from './place-of-user.ts';
import { PositionCell } from './PositionCell.tsx';

const columns: readonly { readonly id: SortColumn; readonly label: MessageKey; readonly isNumber: boolean }[] = [
  { id: 'keyword', label: 'kw.keyword', isNumber: false },
  { id: 'position', label: 'kw.position', isNumber: true },
  { id: 'change', label: 'kw.change', isNumber: true },
];

interface KeywordTableProps {
  /** What a bought check costs; null where none can be bought. */
  readonly price: CheckBudget['price'];
  readonly onChecked: (failure: string | null) => void;
  readonly rows: readonly KeywordRow[];
  /** The one whose details are open. */
  readonly openKey?: string | undefined;
  /** Without it, rows have no details. */
  readonly onOpen?: (row: KeywordRow) => void;
}

/** Followed keywords with where they stand. */
export function KeywordTable({ rows, openKey, onOpen, price, onChecked }: KeywordTableProps): ReactNode {
  const { text, number, locale } = useWords();
  const [sort, setSort] = useState<{ readonly column: SortColumn; readonly isDown: boolean }>({
    column: 'position',
    isDown: false,
  });
  const checkItems = (row: KeywordRow): MenuItem[] => {
    const { remoteId } = row;
    if (!price || remoteId === null || row.engine !== 'google') return [];
    const place = placeOfUser();
    const maxCostMicros = price.firstTenMicros;
    const label = text('kw.checkNow', { price: dollars(maxCostMicros, locale), place: place.country.toUpperCase() });
    const onSelect = async (): Promise<void> => {
      const { failure } = await askBackground('checkNow', { domain: row.domain, remoteId, ...place, maxCostMicros });
      onChecked(failure);
    };
    return [{ id: 'check', label, onSelect: () => void onSelect() }];
  };
  const sorted = rows.toSorted((a, b) => compareRows(a, b, sort.column) * (sort.isDown ? -1 : 1));
  return (
    <table className="table keyword-table">
      <thead>
        <tr>
          {columns.map(({ id, isNumber, label }) => (
            <th
              key={id}
              scope="col"
              className={isNumber ? 'number' : ''}
              aria-sort={sort.column === id ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                className="sort-button"
                onClick={() => setSort({ column: id, isDown: sort.column === id && !sort.isDown })}
              >
                {text(label)}
              </button>
            </th>
          ))}
          <th scope="col">{text('kw.thirtyDays')}</th>
          <th scope="col" className="number">
            {text('kw.best')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{text('menu')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={row.key}>
            <th scope="row" className="keyword-name" title={describe(row)}>
              {onOpen ? (
                <button
                  type="button"
                  className="link-button clip"
                  aria-expanded={row.key === openKey}
                  onClick={() => onOpen(row)}
                >
                  {row.keyword}
                </button>
              ) : (
                <span className="clip">{row.keyword}</span>
              )}
              <span className="soft clip">{describe(row)}</span>
            </th>
            <PositionCell rank={row.rank} />
            <td className="number">{row.changes.last ? <Change change={row.changes.last} /> : null}</td>
            <td>
              <Sparkline
                label={text('kw.sparkline', {
                  days: row.recent.length,
                  from: row.recent[0]?.position ?? '–',
                  to: row.rank?.position ?? '–',
                })}
                days={row.recent}
              />
            </td>
            <td className="number" title={row.best?.day}>
              {row.best === null ? '–' : number(row.best.position)}
            </td>
            <td className="number">
              <Menu
                label={text('kw.menuOf', { keyword: row.keyword })}
                icon="more"
                items={[
                  ...checkItems(row),
                  {
                    id: 'remove',
                    label: text('kw.remove'),
                    onSelect: () => void askBackground('unfollowKeyword', wantedOf(row)),
                  },
                ]}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function describe({ device, engine, tags }: KeywordRow): string {
  return [engine, ...(device === 'mobile' ? ['mobile'] : []), ...tags].join(' · ');
}

function wantedOf({ device, domain, engine, keyword }: KeywordRow) {
  return { device, domain, engine, keyword };
}
