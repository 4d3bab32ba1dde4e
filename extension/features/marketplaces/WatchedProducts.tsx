import { type ReactNode, useMemo } from 'react';

import { writeCsv } from '#shared/kernel/csv.ts';
import { type PriceHistory, priceHistory } from '#shared/research/marketplace/price-history.ts';
import type { MarketplaceSearch } from '#shared/research/marketplace/search-days.ts';
import { Curves } from '#extension/keyword-view/Curves.tsx';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import type { WatchedProduct } from '#extension/platform/storage/watched-products.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Table } from '#extension/ui/Table.tsx';

import styles from './marketplaces.module.css';
import type { WatchProps } from './ProductTable.tsx';
import { useMarketWords } from './use-market-words.ts';

interface Watched extends PriceHistory {
  readonly product: WatchedProduct;
}

const noNotes: readonly never[] = [];

/** Prices of the products that the user watches, over all kept searches; nothing where none is. */
export function WatchedProducts({
  onWatch,
  searches,
  watched,
}: WatchProps & { readonly searches: readonly MarketplaceSearch[] }): ReactNode {
  const { money, say } = useMarketWords();
  const histories = useMemo(
    () => watched.map((product): Watched => ({ product, ...priceHistory(product, searches) })),
    [searches, watched],
  );
  if (histories.length === 0) return null;
  return (
    <section>
      <h2>{say('market.watched')}</h2>
      <p className="soft">{say('market.watchedExplained')}</p>
      <ScrollBox label={say('market.watched')}>
        <Table>
          <thead>
            <tr>
              <th scope="col">{say('market.product')}</th>
              {(['market.price', 'market.low', 'market.high', 'market.seen'] as const).map((id) => (
                <th key={id} scope="col" className="number">
                  {say(id)}
                </th>
              ))}
              <th scope="col">{say('market.best')}</th>
              <th scope="col">{say('market.watch')}</th>
            </tr>
          </thead>
          <tbody>
            {histories.map(({ best, currency, high, low, points, product }) => {
              const newest = points.at(-1)?.price ?? null;
              const { host, id, title } = product;
              return (
                <tr key={`${host} ${id}`}>
                  <th scope="row" className={styles.product} title={`${title} · ${host} · ${id}`}>
                    {title}
                  </th>
                  {[newest, low, high].map((price, at) => (
                    // oxlint-disable-next-line react/no-array-index-key -- Three prices, always in this order.
                    <td key={at} className="number">
                      {price === null ? '–' : money(price, currency)}
                    </td>
                  ))}
                  <td className="number">{points.length}</td>
                  <td>{best ? say('market.bestIn', { place: best.place, query: best.query }) : '–'}</td>
                  <td>
                    <Button aria-label={say('market.unwatchName', { title })} onClick={() => onWatch(product, false)}>
                      {say('market.unwatch')}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </ScrollBox>
      {histories.map((history) => (
        <PriceCurve key={`${history.product.host} ${history.product.id}`} history={history} />
      ))}
      <Button onClick={() => saveFile('prices.csv', 'text/csv', pricesAsCsv(histories))}>
        {say('market.csv.prices')}
      </Button>
    </section>
  );
}

/** Nothing with fewer than two days: that is no curve. */
function PriceCurve({ history: { points, product } }: { readonly history: Watched }): ReactNode {
  const { say } = useMarketWords();
  const curves = useMemo(
    () => [{ id: product.id, label: product.title, runs: [points.map(({ day, price }) => ({ day, value: price }))] }],
    [points, product],
  );
  if (points.length < 2) return null;
  return (
    <Curves label={say('market.prices', { title: product.title })} curves={curves} annotations={noNotes} unit="count" />
  );
}

function pricesAsCsv(histories: readonly Watched[]): string {
  return writeCsv([
    ['host', 'id', 'title', 'day', 'price', 'currency'],
    ...histories.flatMap(({ currency, points, product: { host, id, title } }) =>
      points.map(({ day, price }) => [host, id, title, day, price, currency]),
    ),
  ]);
}
