import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import type { LiveSite, LiveState } from '#extension/session/use-live-site.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { sourceWords } from './source-words.ts';
import styles from './keyword-view.module.css';

const dots: Readonly<Partial<Record<LiveState, string | undefined>>> = {
  live: styles.liveLive,
  offline: styles.liveOffline,
};

interface LiveLineProps {
  readonly live: LiveSite;
  readonly rows: readonly KeywordRow[];
}

/** Where the figures come from, and when the last one came. */
export function LiveLine({ live: { state, syncedAt }, rows }: LiveLineProps): ReactNode {
  const { text, time } = useWords();
  const newest = rows
    .flatMap(({ rank }) => (rank ? [rank] : []))
    .toSorted((a, b) => b.checkedAt.localeCompare(a.checkedAt))[0];
  const source = newest && sourceWords(newest.source);
  return (
    <p className={clsx(styles.keywordLive, 'soft')}>
      <span className={clsx(styles.liveDot, dots[state])} aria-hidden="true" />
      {syncedAt !== null && (state === 'synced' || state === 'offline')
        ? text(`kw.live.${state}At`, { when: time(syncedAt) })
        : text(`kw.live.${state}`)}
      {newest && source ? ` · ${text(`kw.last.${source.kind}`, { ...source, when: time(newest.checkedAt) })}` : ''}
    </p>
  );
}
