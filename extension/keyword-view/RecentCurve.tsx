import type { ReactNode } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Sparkline } from '#extension/ui/Sparkline.tsx';

/** The last thirty days of a keyword. */
export function RecentCurve({ row: { rank, recent } }: { readonly row: KeywordRow }): ReactNode {
  const { text } = useWords();
  const label = text('kw.sparkline', {
    days: recent.length,
    from: recent[0]?.position ?? '–',
    to: rank?.position ?? '–',
  });
  return <Sparkline label={label} days={recent} />;
}
