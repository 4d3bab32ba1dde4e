import { useEffect, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import type { KeywordHistory } from '#extension/platform/messages/keyword-messages.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

import { identityOf } from './identity-of.ts';

/** Histories by the key of their rows; read again when a keyword has a newer check. Those still under way are missing. */
export function useHistories(rows: readonly KeywordRow[]): ReadonlyMap<string, KeywordHistory> {
  const [histories, setHistories] = useState<ReadonlyMap<string, KeywordHistory>>(new Map());
  const state = JSON.stringify(rows.map(({ key, rank, remoteId }) => [key, remoteId, rank?.checkedAt]));
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const found = await Promise.all(
        rows.map(async (row) => {
          const wanted = { ...identityOf(row), remoteId: row.remoteId };
          return [row.key, await askBackground('loadHistory', wanted)] as const;
        }),
      );
      if (isCurrent) setHistories(new Map(found));
    };
    void load();
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `state` is what counts of the rows, which are made again with each reading.
  }, [state]);
  return histories;
}
