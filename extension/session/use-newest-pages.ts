import { useEffect, useState } from 'react';

import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { loadNewestPages } from '#extension/platform/storage/newest-pages.ts';

/** The newest results page of each keyword, by the row's key; undefined while they are read. Read again with a newer check. */
export function useNewestPages(rows: readonly KeywordRow[]): ReadonlyMap<string, StoredSnapshot> | undefined {
  const [pages, setPages] = useState<ReadonlyMap<string, StoredSnapshot>>();
  useEffect(() => {
    let isCurrent = true;
    void loadNewestPages(rows).then((found) => {
      if (isCurrent) setPages(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [rows]);
  return pages;
}
