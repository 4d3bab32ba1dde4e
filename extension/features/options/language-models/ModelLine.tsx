import { type ReactNode, useState } from 'react';

import type { LanguageConnection } from '#shared/language/language-connection.ts';
import { languageFailureKinds } from '#shared/language/language-failure.ts';
import { languageVendors } from '#shared/language/language-vendors.data.ts';
import { dollars } from '#extension/keyword-view/dollars.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

import { callModels } from './call-models.ts';
import { ModelAbilities } from './ModelAbilities.tsx';
import { type SayOfModels, sayModelFailure, useModelText } from './use-model-text.ts';
import styles from './language-models.module.css';

interface ModelLineProps {
  readonly connection: LanguageConnection;
  readonly isAdmin: boolean;
  readonly onChanged: () => Promise<void>;
  /** Called once it and its key are gone. */
  readonly onRemoved: () => void;
}

/** One model with its state, its price and the end of its key. */
export function ModelLine({ connection, isAdmin, onChanged, onRemoved }: ModelLineProps): ReactNode {
  const say = useModelText();
  const { locale, time } = useWords();
  const [state, setState] = useState({ isBusy: false, text: '' });
  const [isAsked, setAsked] = useState(false);
  const { baseUrl, id, lastFour, model, offReason, testedAt, vendor } = connection;
  const test = async (): Promise<void> => {
    setState({ isBusy: true, text: say('models.trying', { model }) });
    const answer = await callModels('languageConnections.test', { params: { connectionId: id } });
    const failure = answer.ok ? answer.value.failure : null;
    const text = answer.ok ? (failure ? say(`fault.${failure.kind}`) : '') : sayModelFailure(say, answer.failure);
    setState({ isBusy: false, text });
    await onChanged();
  };
  const remove = async (): Promise<void> => {
    const answer = await callModels('languageConnections.delete', { params: { connectionId: id } });
    setAsked(false);
    setState({ isBusy: false, text: answer.ok ? '' : sayModelFailure(say, answer.failure) });
    if (answer.ok) onRemoved();
    await onChanged();
  };
  const facts = [
    languageVendors[vendor].name || new URL(baseUrl).host,
    ...(lastFour === '' ? [] : [say('models.keyEnd', { lastFour })]),
    priceOf(connection, say, locale),
  ];
  return (
    <li>
      <div className={styles.head}>
        <strong className="wrap-anywhere">{model}</strong>
        {isAdmin ? (
          <ButtonRow>
            <Button aria-label={say('models.testOf', { model })} disabled={state.isBusy} onClick={() => void test()}>
              {say('models.test')}
            </Button>
            <Button
              aria-label={say('models.removeOf', { model })}
              disabled={state.isBusy}
              onClick={() => setAsked(true)}
            >
              {say('models.remove')}
            </Button>
          </ButtonRow>
        ) : null}
      </div>
      <p className="soft">{facts.join(' · ')}</p>
      <p className={styles.state}>
        <Mark tone={offReason === null ? 'pass' : 'error'} />
        {offReason === null
          ? say('models.works', { when: time(testedAt) })
          : say('models.off', { reason: sayReason(offReason, say) })}
      </p>
      <ModelAbilities connection={connection} />
      {isAsked ? (
        <ButtonRow>
          <Button kind="danger" disabled={state.isBusy} onClick={() => void remove()}>
            {say('models.removeSure', { model })}
          </Button>
          <Button onClick={() => setAsked(false)}>{say('model.cancel')}</Button>
        </ButtonRow>
      ) : null}
      <output>{state.text}</output>
    </li>
  );
}

function priceOf({ prices }: LanguageConnection, say: SayOfModels, locale: string): string {
  if (!prices) return say('models.priceUnknown');
  if (prices.source === 'own-machine') return say('models.priceOwn');
  const [input, output] = [dollars(prices.inputMicros, locale), dollars(prices.outputMicros, locale)];
  return say('models.price', { input, output, day: prices.day });
}

function sayReason(reason: string, say: SayOfModels): string {
  const kind = languageFailureKinds.find((each) => each === reason);
  return kind ? say(`fault.${kind}`) : reason;
}
