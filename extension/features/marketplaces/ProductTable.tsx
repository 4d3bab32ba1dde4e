import type { ReactNode } from 'react';

import type { MarketplaceSearch } from '#shared/research/marketplace/search-days.ts';
import { pageFigures } from '#shared/research/marketplace/page-figures.ts';
import { makerOf } from '#shared/research/marketplace/share-of-search.ts';
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
  brands,
  onWatch,
  search: { days, host },
  watched,
}: WatchProps & { readonly search: MarketplaceSearch; readonly brands: readonly string[] }): ReactNode {
  const { day, money, number, say } = useMarketWords();
  const newest = days.at(-1);
  if (!newest) return null;
  const hasBought = newest.products.some(({ bought_text: bought }) => bought !== null);
  const title = say('market.list', { day: day(newest.day) });
  return (
    <section>
      <h2>{title}</h2>
      <p className="soft">{sayPage()}</p>
      <ScrollBox label={title}>
        <Table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {say('market.place')}
              </th>
              <th scope="col">{say('market.product')}</th>
              <th scope="col">{say('market.maker')}</th>
              {(['market.price', 'market.rating', 'market.reviews'] as const).map((id) => (
                <th key={id} scope="col" className="number">
                  {say(id)}
                </th>
              ))}
              {hasBought ? <th scope="col">{say('market.bought')}</th> : null}
              <th scope="col">{say('market.watch')}</th>
            </tr>
          </thead>
          <tbody>
            {newest.products.map((product) => {
              const { currency, id, price_from: price, rank_absolute: at, rating, title: name } = product;
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
                  <td>{makerOf(product, brands) || '–'}</td>
                  <td className="number">{price === null ? '–' : money(price, currency)}</td>
                  <td className="number">{typeof rating?.value === 'number' ? number(rating.value) : '–'}</td>
                  <td className="number">
                    {typeof rating?.votes_count === 'number' ? number(rating.votes_count) : '–'}
                  </td>
                  {hasBought ? <td>{product.bought_text ?? '–'}</td> : null}
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

  function sayPage(): string {
    const { ads, prices, products } = pageFigures(newest?.products ?? []);
    const spread = prices && {
      low: money(prices.low, prices.currency),
      median: money(prices.median, prices.currency),
      high: money(prices.high, prices.currency),
    };
    return [
      say('market.productsOf', { count: products }),
      ads === null ? say('market.adsUnknown') : say('market.adsOf', { count: ads }),
      ...(spread ? [say('market.spread', spread)] : []),
    ].join(' · ');
  }
}
