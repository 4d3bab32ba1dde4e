import { type ReactNode, useMemo } from 'react';

import { writeCsv } from '#shared/kernel/csv.ts';
import type { MarketplaceSearch } from '#shared/research/marketplace/search-days.ts';
import { type ShareRow, shareOfSearch } from '#shared/research/marketplace/share-of-search.ts';
import { Curves } from '#extension/keyword-view/Curves.tsx';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { ShareBar } from '#extension/ui/ShareBar.tsx';
import { Table } from '#extension/ui/Table.tsx';

import { BrandOffers } from './BrandOffers.tsx';
import { fileName } from './file-name.ts';
import styles from './marketplaces.module.css';
import type { CountedBrands } from './use-counted-brands.ts';
import { useMarketWords } from './use-market-words.ts';

/** Curves that can be told apart. */
const mostCurves = 5;
const noNotes: readonly never[] = [];

interface ShareTableProps {
  readonly search: MarketplaceSearch;
  readonly brands: CountedBrands;
}

/** Who has the places of a search, and how that went from day to day. */
export function ShareTable({ brands, search }: ShareTableProps): ReactNode {
  const { change, counted, typed } = brands;
  const { day, percent, points, say } = useMarketWords();
  const { hasUnknownAds, rows } = useMemo(() => shareOfSearch(search.days, counted), [counted, search]);
  const curves = useMemo(
    () =>
      rows
        .flatMap(({ days, name }) => (name === null || days.length < 2 ? [] : [{ days, name }]))
        .slice(0, mostCurves)
        .map(({ days, name }) => ({
          id: name,
          label: name,
          runs: [days.map(({ day: at, share }) => ({ day: at, value: share * 100 }))],
        })),
    [rows],
  );
  const since = rows[0]?.days[0]?.day;
  const hasChange = rows.some(({ change }) => change !== null);
  return (
    <section>
      <h2>{say('market.share')}</h2>
      <p className="soft">{say('market.shareExplained')}</p>
      <label className={styles.choice}>
        <span>{say('market.brands')}</span>
        <Input
          value={typed}
          placeholder={say('market.brandsExample')}
          onChange={({ target }) => change(target.value)}
        />
      </label>
      <BrandOffers
        search={search}
        brands={counted}
        onCount={(name) => change([...counted, name].filter((each) => each !== '').join(', '))}
      />
      {hasUnknownAds ? <p className="soft">{say('market.unknownAds')}</p> : null}
      {curves.length === 0 ? null : (
        <Curves label={say('market.share')} curves={curves} annotations={noNotes} unit="percent" />
      )}
      <ScrollBox label={say('market.share')}>
        <Table>
          <thead>
            <tr>
              <th scope="col">{say('market.maker')}</th>
              <th scope="col" className="number" colSpan={2}>
                {say('market.shareNow')}
              </th>
              <th scope="col" className="number">
                {say('market.products')}
              </th>
              {hasChange && since !== undefined ? (
                <th scope="col" className="number">
                  {say('market.change', { day: day(since) })}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name ?? <span className="soft">{say('market.unnamed')}</span>}</th>
                <td className={styles.share}>
                  <ShareBar share={row.share} />
                </td>
                <td className="number">{percent(row.share)}</td>
                <td className="number">{row.products}</td>
                {hasChange ? <td className="number">{sayChange(row)}</td> : null}
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollBox>
      <Button onClick={() => saveFile(fileName('share', search.query, 'csv'), 'text/csv', sharesAsCsv(search, rows))}>
        {say('market.csv.shares')}
      </Button>
    </section>
  );

  function sayChange({ change }: ShareRow): string {
    return change === null ? '–' : say('market.points', { points: points(change) });
  }
}

/** A line for each day and brand or shop; shares from 0 to 1. */
function sharesAsCsv({ host, query }: MarketplaceSearch, rows: readonly ShareRow[]): string {
  return writeCsv([
    ['host', 'query', 'day', 'brand_or_shop', 'share'],
    ...rows.flatMap(({ days, name }) => days.map(({ day, share }) => [host, query, day, name, share])),
  ]);
}
