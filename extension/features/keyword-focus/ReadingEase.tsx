import type { ReactNode } from 'react';

import type { TextReading } from '#shared/audit/text-reading.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Facts } from '#extension/ui/Facts.tsx';

/** How easy the text is to read by the formula of its language, or why nobody can say. */
export function ReadingEase({ reading }: { readonly reading: TextReading }): ReactNode {
  const { text, number } = useWords();
  const { readability, language, detected } = reading;
  return (
    <>
      {readability.state === 'measured' ? (
        <>
          <Facts>
            <div>
              <dt>{readability.readability.formula}</dt>
              <dd>{number(readability.readability.score)}</dd>
            </div>
            <div>
              <dt>{text('keyword.wordsPerSentence')}</dt>
              <dd>{number(readability.readability.wordsPerSentence)}</dd>
            </div>
            <div>
              <dt>{text('keyword.syllablesPerWord')}</dt>
              <dd>{number(readability.readability.syllablesPerWord)}</dd>
            </div>
          </Facts>
          <p className="soft">{text('keyword.easeExplained')}</p>
        </>
      ) : (
        <p className="soft">{text(readability.state === 'short' ? 'keyword.easeShort' : 'keyword.easeUnknown')}</p>
      )}
      <p className="soft">
        {text('keyword.language', {
          declared: language.from === 'declared' ? (language.code ?? '–') : '–',
          detected: detected ?? '–',
        })}
      </p>
    </>
  );
}
