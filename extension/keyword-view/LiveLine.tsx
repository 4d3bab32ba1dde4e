import type { ReactNode } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import type { LiveState } from '#extension/session/use-live-site.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { sourceWords } from './source-words.ts';

interface LiveLineProps {
  readonly state: LiveState;
  readonly rows: readonly KeywordRow[];
}

/** Where the figures come from, and when the last one came. */
export function LiveLine({ state, rows }: LiveLineProps): ReactNode {
  const { text, time } = useWords();
  const newest = rows
    .flatMap(({ rank }) => (rank ? [rank] : []))
    .toSorted((a, b) => b.checkedAt.localeCompare(a.checkedAt))[0];
  const source = newest && sourceWords(newest.source);
  return (
    <p className="quiet-line keyword-live">
      <span className={`live-dot live-${state}`} aria-hidden="true" />
      {text(`kw.live.${state}`)}
      {newest && source ? ` · ${text(`kw.last.${source.kind}`, { ...source, when: time(newest.checkedAt) })}` : ''}
    </p>
  );
}
