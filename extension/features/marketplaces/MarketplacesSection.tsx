import { type ReactNode, useEffect, useMemo, useState } from 'react';

import { marketplaceSearches, type SeenPage } from '#shared/research/marketplace/search-days.ts';
import { nameOfEngine } from '#shared/serp/engine-catalog.ts';
import { placeOfUser } from '#extension/keyword-view/place-of-user.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { loadMarketplacePages } from '#extension/platform/storage/serp-store.ts';
import {
  loadWatchedProducts,
  watchProduct,
  type WatchedProduct,
} from '#extension/platform/storage/watched-products.ts';
import { EmptyState } from '#extension/ui/EmptyState.tsx';
import { Select } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './marketplaces.module.css';
import { ProductTable } from './ProductTable.tsx';
import { ShareTable } from './ShareTable.tsx';
import { SuggestionPosition } from './SuggestionPosition.tsx';
import { useCountedBrands } from './use-counted-brands.ts';
import { useMarketWords } from './use-market-words.ts';
import { WatchedProducts } from './WatchedProducts.tsx';

const mostPages = 1_000;

/** What kept results pages of marketplaces tell: who has a search, its products, and prices of those that are watched. */
export function MarketplacesSection(): ReactNode {
  const { say } = useMarketWords();
  const { text } = useWords();
  const [pages, setPages] = useState<readonly SeenPage[]>();
  const [watched, setWatched] = useState<readonly WatchedProduct[]>([]);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const read = (): void => {
      if (document.visibilityState === 'hidden') return;
      void Promise.all([loadMarketplacePages(mostPages), loadWatchedProducts()]).then(([found, chosenProducts]) => {
        if (signal.aborted) return;
        setPages(found);
        setWatched(chosenProducts);
      });
    };
    // Back from a marketplace, its page is here.
    document.addEventListener('visibilitychange', read, { signal });
    read();
    return () => ending.abort();
  }, []);
  const brands = useCountedBrands();
  const searches = useMemo(() => marketplaceSearches(pages ?? []), [pages]);
  const search = searches.find(({ id }) => id === chosen) ?? searches[0];
  if (!pages) return null;
  if (!search) {
    return (
      <>
        <EmptyState
          icon="search"
          title={say('market.none')}
          text={say('market.noneExplained')}
          action={{ label: text('options'), onClick: () => openOptions('serp') }}
        />
        <SuggestionPosition text="" place={placeOfUser()} />
      </>
    );
  }
  const onWatch = (product: WatchedProduct, isWatched: boolean): void =>
    void watchProduct(product, isWatched).then(setWatched);
  return (
    <div className={styles.section}>
      <p className="soft">{say('market.explained')}</p>
      <label className={styles.choice}>
        <span>{say('market.search')}</span>
        <Select value={search.id} onChange={({ target }) => setChosen(target.value)}>
          {searches.map(({ days, engine, host, id, query }) => (
            <option key={id} value={id}>
              {[query, nameOfEngine(engine), host, say('market.days', { count: days.length })].join(' · ')}
            </option>
          ))}
        </Select>
      </label>
      <ShareTable key={search.id} search={search} brands={brands} />
      <WatchedProducts searches={searches} watched={watched} onWatch={onWatch} />
      <SuggestionPosition key={search.query} text={search.query} place={placeOfUser()} />
      <ProductTable search={search} brands={brands.counted} watched={watched} onWatch={onWatch} />
    </div>
  );
}
