import type { ReactNode } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { intentTexts } from '#shared/research/intent/intent-texts.data.ts';
import { rankIntents } from '#shared/research/intent/judge-intent.ts';
import { judgeKeywordIntent } from '#shared/research/intent/judge-serp-intent.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

interface KeywordIntentProps {
  readonly keyword: string;
  /** The newest results page that was seen for it. */
  readonly page: SerpSnapshot | undefined;
}

/** What somebody who searches it wants, with the cues that counted: of the words, and of the results page where one was seen. */
export function KeywordIntent({ keyword, page }: KeywordIntentProps): ReactNode {
  const { percent } = useWords();
  const language = usePartLanguage('research');
  const { evidence, probabilities } = judgeKeywordIntent(keyword, page);
  const shares = rankIntents(probabilities).map(
    (intent) =>
      `${translate(intentTexts, language, `intent.${intent}`)} ${percent(Math.round(100 * probabilities[intent]) / 100)}`,
  );
  return (
    <section>
      <h3>{translate(intentTexts, language, 'intent.title')}</h3>
      {evidence.length === 0 ? (
        <p className="soft">{translate(intentTexts, language, 'intent.noCue')}</p>
      ) : (
        <>
          <p>{shares.join(' · ')}</p>
          <ul className="soft">
            {evidence.map(({ id, seen }) => (
              <li key={id}>{translate(intentTexts, language, `intent.cue.${id}`, { seen })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
