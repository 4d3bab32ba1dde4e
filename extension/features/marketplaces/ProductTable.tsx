import type { ReactNode } from 'react';

import type { MarketplaceSearch } from '#shared/research/marketplace/search-days.ts';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { isSameProduct, type WatchedProduct } from '#extension/platform/storage/watched-products.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Table } from '#extension/ui/Table.tsx';

import styles from './marketplaces.module.css';
import { useMarketWords } from './use-market-words.ts';

export interface WatchProps {
  readonly watched: readonly WatchedProduct[];
  readonly onWatch: (product: WatchedProduct, isWatched: boolean) => void;
}

/** The products of the newest day, in the page's order, each to watch. */
export function ProductTable({
  onWatch,
  search: { days, host },
  watched,
}: WatchProps & { readonly search: MarketplaceSearch }): ReactNode {
  const { day, money, say } = useMarketWords();
  const newest = days.at(-1);
  if (!newest) return null;
  const title = say('market.list', { day: day(newest.day) });
  return (
    <section>
      <h2>{title}</h2>
      <ScrollBox label={title}>
        <Table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {say('market.place')}
              </th>
              <th scope="col">{say('market.product')}</th>
              <th scope="col">{say('market.maker')}</th>
              <th scope="col" className="number">
                {say('market.price')}
              </th>
              <th scope="col">{say('market.watch')}</th>
            </tr>
          </thead>
          <tbody>
            {newest.products.map((product) => {
              const {
                brand,
                currency,
                id,
                price_from: price,
                rank_absolute: at,
                shop_name: shop,
                title: name,
              } = product;
              const isWatched = watched.some((each) => isSameProduct(each, { host, id }));
              return (
                <tr key={`${at} ${id}`}>
                  <td className="number">
                    {product.sponsored === true ? say('market.ad') : (product.rank_organic ?? '–')}
                  </td>
                  <th scope="row" className={styles.product} title={name}>
                    {product.url === null ? (
                      name
                    ) : (
                      <a href={product.url} target="_blank" rel="noreferrer">
                        {name}
                      </a>
                    )}
                  </th>
                  <td>{brand ?? shop ?? '–'}</td>
                  <td className="number">{price === null ? '–' : money(price, currency)}</td>
                  <td>
                    <Button
                      aria-label={say(isWatched ? 'market.unwatchName' : 'market.watchName', { title: name })}
                      onClick={() => onWatch({ host, id, title: name }, !isWatched)}
                    >
                      {say(isWatched ? 'market.unwatch' : 'market.watch')}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </ScrollBox>
    </section>
  );
}
