import { memo, useMemo, type ReactNode } from 'react';

import { assistTexts } from '#shared/assist/assist-texts.data.ts';
import type { Exchange, ExchangeFailure } from '#shared/chat/exchange.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';
import { translate } from '#shared/kernel/translation.ts';
import { dollars } from '#extension/keyword-view/dollars.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import { AnswerText } from './AnswerText.tsx';
import { ToolAnswers } from './ToolAnswers.tsx';
import { useSay } from './use-say.ts';
import styles from './assistant.module.css';

interface ExchangeViewProps {
  readonly exchange: Exchange;
  readonly threadId: string;
  /** Of the thread before it. */
  readonly before: readonly ToolAnswer[];
}

/** A question with its answer, the rows behind it, how it ended and what it cost. */
export const ExchangeView = memo(function ExchangeView({ before, exchange, threadId }: ExchangeViewProps): ReactNode {
  const say = useSay();
  const { locale } = useWords();
  const sayFailure = useFailure();
  const { answers, askedAt, costMicros, failure, model, question, status, text, tokens } = exchange;
  const all = useMemo(() => [...before, ...answers], [before, answers]);
  return (
    <article className={styles.exchange}>
      <h3 className={styles.question}>{question}</h3>
      {text === '' ? null : <AnswerText text={text} answers={all} isWhole day={askedAt.slice(0, 10)} />}
      <ToolAnswers answers={answers} threadId={threadId} isKept={status !== 'running'} />
      {status === 'stopped' ? <p className={styles.end}>{say('stopped')}</p> : null}
      {status === 'running' ? <p className={styles.end}>{say('running')}</p> : null}
      {failure === null ? null : (
        <p role="alert" className={styles.end}>
          {say('failed', { reason: sayFailure(failure) })}
        </p>
      )}
      {model === null ? null : (
        <p className={styles.note}>
          {costMicros === null
            ? say('by.tokens', { model, tokens })
            : say('by.cost', { model, cost: dollars(costMicros, locale) })}
        </p>
      )}
    </article>
  );
});

function useFailure(): (failure: ExchangeFailure) => string {
  const say = useSay();
  const assist = usePartLanguage('assist');
  return (failure) => {
    if (failure === 'too_many_steps') return say('tooManySteps');
    if (failure === 'broken_off') return say('brokenOff');
    return translate(assistTexts, assist, `fault.${failure}`);
  };
}
