import { useEffect, useMemo, useState } from 'react';

import { loadCountedBrands, saveCountedBrands } from '#extension/platform/storage/watched-products.ts';

/** Brands that are looked for in titles of products. */
export interface CountedBrands {
  /** With commas between. */
  readonly typed: string;
  readonly counted: readonly string[];
  /** Kept at once. */
  readonly change: (typed: string) => void;
}

export function useCountedBrands(): CountedBrands {
  const [typed, setTyped] = useState('');
  useEffect(() => void loadCountedBrands().then((stored) => setTyped(stored.join(', '))), []);
  const counted = useMemo(() => namesIn(typed), [typed]);
  const change = (next: string): void => {
    setTyped(next);
    void saveCountedBrands(namesIn(next));
  };
  return { typed, counted, change };
}

function namesIn(typed: string): readonly string[] {
  return typed.split(',').map((name) => name.trim());
}
