import type { ReactNode } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { whyNotChecked } from './why-not-checked.ts';

/** Why keywords of a country stay unchecked, in words, each reason once; nothing where all were checked. */
export function UncheckedReasons({ rows }: { readonly rows: readonly KeywordRow[] }): ReactNode {
  const words = useWords();
  const unchecked = rows.filter(({ country, isArchived, rank }) => country !== '' && rank === null && !isArchived);
  const reasons = new Set(unchecked.map((row) => whyNotChecked(row, words)));
  return [...reasons].slice(0, mostReasons).map((reason) => (
    <p key={reason} className="soft">
      {reason}
    </p>
  ));
}

const mostReasons = 2;
