import { type ReactNode, useEffect } from 'react';

import { keywordRowsOf } from '#extension/platform/storage/keyword-rows.ts';
import { type StoredKeywords, useKeywords } from '#extension/session/use-keywords.ts';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './KeywordBadge.module.css';

interface KeywordBadgeProps {
  readonly initial: StoredKeywords;
  /** Address of the page in front; undefined where we may not see it. */
  readonly pageUrl: string | undefined;
}

/** How many keywords of the site in front are tracked, and how many rose and fell at their last check. */
export function KeywordBadge({ initial, pageUrl }: KeywordBadgeProps): ReactNode {
  const { number, text } = useWords();
  const stored = useKeywords(initial, { kind: 'page', url: pageUrl });
  useEffect(() => {
    // From the click to keywords in the popup: read by the end-to-end tests.
    performance.mark('sightline:keywords');
  }, []);
  const rows = stored.shown.flatMap((site) => keywordRowsOf(site)).filter(({ isArchived }) => !isArchived);
  if (rows.length === 0) return null;
  const risen = rows.filter(({ changes }) => (changes.last ?? 0) > 0).length;
  const fallen = rows.filter(({ changes }) => (changes.last ?? 0) < 0).length;
  return (
    <span className={styles.badge} title={text('kw.movements', { risen, fallen })}>
      {number(rows.length)}
      {risen > 0 ? <span className="tone-pass">{` ▲${number(risen)}`}</span> : null}
      {fallen > 0 ? <span className="tone-error">{` ▼${number(fallen)}`}</span> : null}
    </span>
  );
}
