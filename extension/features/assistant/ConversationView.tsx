import { type ReactNode, useMemo } from 'react';

import { describeFailure } from '#shared/api/describe-failure.ts';
import type { Exchange, Suggestion } from '#shared/chat/exchange.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { EmptyState } from '#extension/ui/EmptyState.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { AnswerText } from './AnswerText.tsx';
import { ExchangeView } from './ExchangeView.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { ToolAnswers } from './ToolAnswers.tsx';
import { type ChatFault, useConversation } from './use-conversation.ts';
import { type Say, sayTool, useSay } from './use-say.ts';
import styles from './assistant.module.css';

interface ConversationViewProps {
  readonly threadId: string;
  readonly isNew: boolean;
  /** The page that the first question is about. */
  readonly page: string | undefined;
  /** Said by the section: what could not be loaded for it is not said again. */
  readonly isAway: boolean;
  /** False where it is known that no language model can answer. */
  readonly hasModel: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly onBegun: () => void;
  readonly onEnded: () => void;
}

/** One thread: its questions and answers, the one under way, and the next question. */
export function ConversationView(props: ConversationViewProps): ReactNode {
  const { hasModel, isAway, isNew, onBegun, onEnded, page, suggestions, threadId } = props;
  const say = useSay();
  const { ask, exchanges, fault, open, stop } = useConversation(threadId, { isNew, onBegun, onEnded });
  // The same lists while an answer comes in, so that what stands above is not held against its rows again at each piece.
  const answersBefore = useMemo(() => answersBeforeEach(exchanges ?? []), [exchanges]);
  if (!exchanges) return null;
  const isEmpty = exchanges.length === 0 && !open;
  const before = answersBefore.at(-1) ?? [];
  const about = exchanges.length === 0 ? page : undefined;
  return (
    <div className={styles.conversation}>
      {exchanges.map((exchange, at) => (
        <ExchangeView key={exchange.id} exchange={exchange} threadId={threadId} before={answersBefore[at] ?? []} />
      ))}
      {open ? (
        <article className={styles.exchange} aria-busy="true">
          <h3 className={styles.question}>{open.question}</h3>
          <AnswerText text={open.text} answers={[...before, ...open.answers]} isWhole={false} day={open.day} />
          <ToolAnswers answers={open.answers} threadId={threadId} isKept={false} />
          {open.misses.map(({ reason, tool }, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <p key={at} className={styles.note}>
              {say('noAnswer', { tool: sayTool(say, tool), reason })}
            </p>
          ))}
          <output className={styles.note}>
            {open.asking === null ? say('thinking') : say('asking', { tool: sayTool(say, open.asking) })}
          </output>
        </article>
      ) : null}
      {fault && !(isAway && fault.kind === 'load') ? <Fault fault={fault} say={say} /> : null}
      {about === undefined ? null : <p className={styles.note}>{say('about', { page: about })}</p>}
      {hasModel ? (
        <QuestionForm
          initial={about === undefined ? '' : say('about.question')}
          isBusy={open !== undefined}
          onAsk={(question) => ask(question, about)}
          onStop={stop}
        />
      ) : fault?.kind === 'refused' ? null : (
        <NoModel />
      )}
      {hasModel && isEmpty && about === undefined && suggestions.length > 0 ? (
        <section aria-label={say('begin')} className={styles.suggestions}>
          <h3>{say('begin')}</h3>
          <ul>
            {suggestions.map((each) => {
              const question = say(`suggest.${each.kind}`, { domain: each.domain, about: each.about });
              return (
                <li key={question}>
                  <LinkButton onClick={() => void ask(question)}>{question}</LinkButton>
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** Of each exchange the answers of tools before it, and at the end those of all. */
function answersBeforeEach(exchanges: readonly Exchange[]): readonly (readonly ToolAnswer[])[] {
  const before: (readonly ToolAnswer[])[] = [[]];
  for (const { answers } of exchanges) before.push([...(before.at(-1) ?? []), ...answers]);
  return before;
}

function Fault({ fault, say }: { readonly fault: ChatFault; readonly say: Say }): ReactNode {
  if (fault.kind === 'lost') return <p role="alert">{say('lost')}</p>;
  const { failure, kind } = fault;
  if (failure === null) return <NoBackend />;
  if (failure.kind === 'refused' && failure.code === 'unavailable' && hasNoModel(failure.details)) {
    return <NoModel />;
  }
  const reason = describeFailure(failure);
  return <p role="alert">{say(kind === 'load' ? 'loadFailed' : 'refused', { reason })}</p>;
}

function hasNoModel(details: unknown): boolean {
  return typeof details === 'object' && details !== null && Reflect.get(details, 'kind') === 'no_model';
}

function NoModel(): ReactNode {
  const say = useSay();
  return (
    <EmptyState
      icon="help"
      title={say('noModel')}
      text={say('noModel.text')}
      action={{ label: say('settings'), onClick: () => openOptions('language-models') }}
    />
  );
}

/** Says how to come by a backend. */
export function NoBackend(): ReactNode {
  const say = useSay();
  return (
    <EmptyState
      icon="help"
      title={say('noBackend')}
      text={say('noBackend.text')}
      action={{ label: say('settings'), onClick: () => openOptions('backend') }}
    />
  );
}
