import type { ReactNode } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { translate } from '#shared/kernel/translation.ts';
import { sayScore } from '#shared/research/strength/say-strength.ts';
import { strengthTexts } from '#shared/research/strength/strength-texts.data.ts';
import { nameOfEngine } from '#shared/serp/engine-catalog.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import { serpRows } from '#extension/report-view/serp-rows.ts';
import { suggestedSearches } from '#extension/report-view/suggested-searches.ts';
import { useStrength } from '#extension/session/use-strength.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import styles from './research.module.css';
import { useSay } from './use-say.ts';

const shownResults = 10;
const shownVisits = 5;

/** Results pages of one keyword that this browser keeps: the newest with its strength, and when it was seen before. */
export function IdeaPages({ pages }: { readonly pages: readonly StoredSnapshot[] }): ReactNode {
  const { say } = useSay();
  const { time } = useWords();
  const language = usePartLanguage('research');
  const newest = pages.at(-1);
  const strength = useStrength(newest?.snapshot, newest?.seenAt ?? '');
  if (!newest) return <p className="soft">{say('ideas.pages.none')}</p>;
  const { seenAt, snapshot } = newest;
  const results = serpRows(snapshot)
    .filter(({ type }) => type === 'organic')
    .slice(0, shownResults);
  const { questions } = suggestedSearches(snapshot);
  const before = pages
    .slice(0, -1)
    .toReversed()
    .slice(0, shownVisits)
    .map((page) => time(page.seenAt));
  return (
    <section>
      <h3>{say('ideas.pages', { engine: nameOfEngine(snapshot.engine), when: time(seenAt) })}</h3>
      {strength ? (
        <p>
          {withColon(translate(strengthTexts, language, 'strength.title'), language.locale)}{' '}
          <b>{sayScore(strength, language)[0]}</b> <span className="soft">{sayScore(strength, language)[1]}</span>
        </p>
      ) : null}
      <ol className={styles.results}>
        {results.map(({ domain, rank, title, url }) => (
          <li key={`${rank} ${url}`}>
            {title} <span className="soft">{domain === null ? null : readableDomain(domain)}</span>
          </li>
        ))}
      </ol>
      {questions.length > 0 ? (
        <>
          <h3>{say('ideas.source.questions-asked')}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      ) : null}
      {before.length > 0 ? (
        <p className="soft">{say('ideas.pages.before', { count: pages.length - 1, when: before.join(' · ') })}</p>
      ) : null}
    </section>
  );
}
