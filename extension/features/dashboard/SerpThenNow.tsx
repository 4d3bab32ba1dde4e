import { type ReactNode, useEffect, useState } from 'react';

import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import { isAnsweredBy } from '#extension/platform/storage/is-answered-by.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { loadSearches } from '#extension/platform/storage/serp-store.ts';
import { choosePair } from '#extension/report-view/serp-then-now.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

import { SerpPair } from './SerpPair.tsx';
import { VisitChoice } from './VisitChoice.tsx';
import styles from './serp-then-now.module.css';

/** Two results pages of a keyword beside each other, out of those that this browser keeps. */
export function SerpThenNow({ row }: { readonly row: KeywordRow }): ReactNode {
  const { text } = useWords();
  const visits = useVisits(row);
  const [chosen, setChosen] = useState<{ readonly before?: string; readonly after?: string }>({});
  if (!visits) return null;
  const [usualThen, usualNow] = choosePair(visits, (seenAt) => new Date(seenAt).toDateString()) ?? [];
  const then = visits.find(({ id }) => id === chosen.before) ?? usualThen;
  const now = visits.find(({ id }) => id === chosen.after) ?? usualNow;
  return (
    <section aria-labelledby="then-now">
      <h3 id="then-now">{text('kw.thenNow')}</h3>
      <p className="soft">{text('kw.thenNowExplained')}</p>
      {then && now ? (
        <>
          <div className={styles.choices}>
            <VisitChoice
              label={text('kw.then')}
              visits={visits}
              chosen={then}
              onChoose={(id) => setChosen({ ...chosen, before: id })}
            />
            <VisitChoice
              label={text('kw.now')}
              visits={visits}
              chosen={now}
              onChoose={(id) => setChosen({ ...chosen, after: id })}
            />
          </div>
          <SerpPair before={then.snapshot} after={now.snapshot} />
        </>
      ) : (
        <p>{text('kw.thenNowMissing', { count: visits.length })}</p>
      )}
    </section>
  );
}

/** First pages of the keyword's search, oldest first; read again when it has a newer check. */
function useVisits(row: KeywordRow): readonly StoredSnapshot[] | undefined {
  const [visits, setVisits] = useState<readonly StoredSnapshot[]>();
  const { country, device, domain, engine, keyword, language, rank } = row;
  const checkedAt = rank?.checkedAt;
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const identity = { country, device, domain, engine, keyword, language };
      const searches = await loadSearches(engine, normalizeKeyword(keyword));
      const kept = searches.filter(
        ({ snapshot }) => snapshot.state === 'ok' && snapshot.page === 1 && isAnsweredBy(identity, snapshot),
      );
      if (isCurrent) setVisits(kept);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [country, device, domain, engine, keyword, language, checkedAt]);
  return visits;
}
