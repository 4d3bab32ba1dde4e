import { type ReactNode, useMemo } from 'react';

import type { MarketplaceSearch } from '#shared/research/marketplace/search-days.ts';
import { suggestBrands } from '#shared/research/marketplace/suggest-brands.ts';
import { ChipButton } from '#extension/ui/ChipButton.tsx';

import styles from './marketplaces.module.css';
import { useMarketWords } from './use-market-words.ts';

interface BrandOffersProps {
  readonly search: MarketplaceSearch;
  /** Counted already. */
  readonly brands: readonly string[];
  readonly onCount: (name: string) => void;
}

/** With what titles begin that name no brand, each to count from then on; nothing where all are named. */
export function BrandOffers({ brands, onCount, search }: BrandOffersProps): ReactNode {
  const { say } = useMarketWords();
  const offers = useMemo(() => suggestBrands(search, brands), [brands, search]);
  if (offers.length === 0) return null;
  return (
    <div className={styles.offers}>
      <span className="soft">{say('market.offered')}</span>
      {offers.map(({ name, products }) => (
        <ChipButton
          key={name}
          aria-label={say('market.offer', { name, count: products })}
          onClick={() => onCount(name)}
        >
          + {name} <span className="soft">{products}</span>
        </ChipButton>
      ))}
    </div>
  );
}
