import { type ChangeEvent, type ReactNode, useState } from 'react';

import type { PageSearches } from '#shared/search-console/page-searches.ts';
import { Input } from '#extension/ui/Field.tsx';

import styles from './site-crawl.module.css';
import { useSay } from './use-say.ts';

interface SearchesFieldProps {
  readonly searches: readonly PageSearches[] | undefined;
  readonly onSearches: (searches: readonly PageSearches[] | undefined) => void;
}

/** A file of Search Console, for what is judged by how much pages are searched. */
export function SearchesField({ onSearches, searches }: SearchesFieldProps): ReactNode {
  const say = useSay();
  const [isFault, setIsFault] = useState(false);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    // Its parser is loaded with the first file.
    const { readPageSearchesCsv } = await import('#shared/search-console/read-page-searches-csv.ts');
    const found = file && readPageSearchesCsv(await file.text());
    setIsFault(found?.ok === false);
    onSearches(found?.ok ? found.value : undefined);
  };
  const pages = new Set(searches?.map(({ page }) => page)).size;
  return (
    <div className={styles.wide}>
      <label>
        {say('crawl.searches')}
        <Input type="file" accept=".csv,.tsv,.txt,text/csv" onChange={(event) => void read(event)} />
      </label>
      {isFault ? (
        <p role="alert" className={styles.fault}>
          {say('crawl.searches.fault')}
        </p>
      ) : (
        <output className="soft">
          {searches ? say('crawl.searches.read', { count: pages }) : say('crawl.searches.hint')}
        </output>
      )}
    </div>
  );
}
