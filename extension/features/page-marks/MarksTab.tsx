import { clsx } from 'clsx';
import { type ReactNode, useEffect, useState } from 'react';

import type { MarkKind } from '#extension/platform/messages/protocol.ts';
import { watchMarksEnd } from '#extension/platform/browser/mark-in-page.ts';
import { markKinds, pageMarks } from '#extension/report-view/page-marks.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { toggled } from '#extension/ui/FilterChips.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { NeedsFacts } from '#extension/ui/NeedsFacts.tsx';
import layoutStyles from '#extension/ui/layout.module.css';
import styles from './page-marks.module.css';

const looks: Readonly<Record<MarkKind, string | undefined>> = {
  internal: styles.internal,
  external: styles.external,
  nofollow: styles.nofollow,
  sponsored: styles.sponsored,
  ugc: styles.ugc,
  broken: styles.broken,
  withoutAlt: styles.withoutAlt,
  heading: styles.heading,
  structured: styles.structured,
  hiddenText: styles.hiddenText,
};

/** Switches for what is outlined in the page, with their look and how many there are. */
export function MarksTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { number, text } = useWords();
  const { mark, readMarks, rerun } = usePanelActions();
  const [shown, setShown] = useState<ReadonlySet<MarkKind>>(new Set());
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    // The page knows best: Escape in it ends every outline, and the panel showed another tab meanwhile.
    const read = async (): Promise<void> => {
      const kinds = await readMarks();
      if (!ending.signal.aborted) setShown(new Set(kinds));
    };
    void read();
    addEventListener('focus', () => void read(), { signal: ending.signal });
    watchMarksEnd(() => void read(), ending.signal);
    return () => ending.abort();
  }, [readMarks]);
  if (!audit.facts || audit.isOfAnotherPage) return <NeedsFacts onRerun={rerun} />;
  const places = pageMarks(audit.facts);
  const show = async (wanted: ReadonlySet<MarkKind>): Promise<void> => {
    const answer = await mark(markKinds.flatMap((kind) => (wanted.has(kind) ? (places[kind] ?? []) : [])));
    setGone(answer === null);
    setShown(new Set(answer));
  };
  return (
    <div className={layoutStyles.sections}>
      <section aria-labelledby="marks">
        <h2 id="marks">{text('marks.title')}</h2>
        <p className="soft">{text('marks.explained')}</p>
        <ul className={styles.kinds}>
          {markKinds.map((kind) => {
            const found = places[kind];
            return (
              <li key={kind}>
                <label className={styles.kind}>
                  <input
                    type="checkbox"
                    checked={shown.has(kind)}
                    disabled={!found || found.length === 0}
                    onChange={() => void show(toggled(shown, kind))}
                  />
                  <span className={clsx(styles.look, looks[kind])} aria-hidden="true" />
                  <span>{text(`mark.${kind}`)}</span>
                  <span className={styles.count} title={found ? undefined : text('marks.unknown')}>
                    {found ? number(found.length) : '–'}
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
        <output className={styles.gone}>{isGone ? text('highlight.gone') : ''}</output>
      </section>
    </div>
  );
}
