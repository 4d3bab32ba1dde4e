import { type ReactNode, useState } from 'react';

import type { LanguageConnection } from '#shared/language/language-connection.ts';
import { dollars } from '#extension/keyword-view/dollars.ts';
import type { TryCost } from '#extension/platform/messages/draft-messages.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Select } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { DraftCard } from './DraftCard.tsx';
import { useAssistText } from '#extension/report-view/use-assist-text.ts';
import { type ModelTask, type ModelWork, useModelDrafts } from './use-model-drafts.ts';
import styles from './drafts.module.css';

interface ModelDraftsProps extends ModelTask {
  /** At least one. */
  readonly models: readonly LanguageConnection[];
}

/** Drafts of a language model beside those of rules: asked for by a click, with its name and what it cost. */
export function ModelDrafts({ models, ...task }: ModelDraftsProps): ReactNode {
  const say = useAssistText();
  const { cancel, state, write } = useModelDrafts(task);
  const [chosen, setChosen] = useState<string>();
  const connection = models.find(({ id }) => id === chosen) ?? models[0];
  if (!connection) return null;
  const { id, model } = connection;
  return (
    <div className={styles.model} data-testid="model-drafts">
      {state.kind === 'written' ? <Written work={state.work} /> : null}
      <div className={styles.modelLine}>
        {models.length > 1 ? (
          <Select
            aria-label={say('model.choose')}
            value={id}
            disabled={state.kind === 'writing'}
            onChange={(event) => setChosen(event.target.value)}
          >
            {models.map((each) => (
              <option key={each.id} value={each.id}>
                {each.model}
              </option>
            ))}
          </Select>
        ) : null}
        {state.kind === 'writing' ? (
          <>
            <output>{say('model.writing', { model })} …</output>
            <Button onClick={cancel}>{say('model.cancel')}</Button>
          </>
        ) : (
          <Button onClick={() => void write(id)}>{say('model.write', { model })}</Button>
        )}
      </div>
      {state.kind === 'failed' ? (
        <output>
          {say(state.failure.text, { reason: state.failure.reason })}{' '}
          {(state.failure.tokens ?? 0) > 0 ? <Cost cost={{ costMicros: 0, tokens: 0, ...state.failure }} /> : null}
        </output>
      ) : null}
    </div>
  );
}

function Written({ work }: { readonly work: ModelWork }): ReactNode {
  const say = useAssistText();
  const { closest, drafts, model, reason, tries } = work;
  return (
    <>
      {drafts.map((draft) => (
        <DraftCard key={draft.html} draft={draft} />
      ))}
      {reason === undefined ? null : <p>{say('reason.none-passes')}</p>}
      {closest ? (
        <>
          <p>{say('closest')}</p>
          <DraftCard draft={closest} />
        </>
      ) : null}
      <p className="soft">
        {say('model.by', { model })} <Cost cost={work} /> {say('model.tries', { count: tries })}
      </p>
    </>
  );
}

function Cost({ cost: { costMicros, tokens } }: { readonly cost: TryCost }): ReactNode {
  const say = useAssistText();
  const { locale } = useWords();
  return costMicros === null
    ? say('model.tokens', { tokens })
    : say('model.cost', { cost: dollars(costMicros, locale) });
}
