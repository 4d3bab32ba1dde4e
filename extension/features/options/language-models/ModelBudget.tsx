import { type FormEvent, type ReactNode, useState } from 'react';

import type { AiBudget } from '#shared/api/endpoints/language-connections.ts';
import { dollars } from '#extension/keyword-view/dollars.ts';
import { Button } from '#extension/ui/Button.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { Field } from '../account/Field.tsx';
import { callModels } from './call-models.ts';
import { sayModelFailure, useModelText } from './use-model-text.ts';
import styles from './language-models.module.css';

interface ModelBudgetProps {
  readonly budget: AiBudget;
  readonly isAdmin: boolean;
  readonly onChanged: () => Promise<void>;
}

/** Offered where nothing is set: enough to try, too little to regret. */
const firstCaps = { dollars: '5', tokens: '2000000' };

/** What models may cost in a month, and did. Without it none is asked. */
export function ModelBudget({ budget, isAdmin, onChanged }: ModelBudgetProps): ReactNode {
  const say = useModelText();
  const { locale } = useWords();
  const { micros, month, tokens } = budget;
  const isSet = micros.cap > 0 || tokens.cap > 0;
  const [typed, setTyped] = useState(
    isSet ? { dollars: String(micros.cap / 1_000_000), tokens: String(tokens.cap) } : firstCaps,
  );
  const [failure, setFailure] = useState('');
  const set = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const body = {
      capMicros: Math.round(Number(typed.dollars) * 1_000_000),
      capTokens: Math.round(Number(typed.tokens)),
    };
    const answer = await callModels('aiBudget.set', { body });
    setFailure(answer.ok ? '' : sayModelFailure(say, answer.failure));
    await onChanged();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void set(event)}>
      <h3>{say('models.budget')}</h3>
      <p>
        {isSet
          ? say('models.spent', {
              month,
              spent: dollars(micros.spent, locale),
              cap: dollars(micros.cap, locale),
              tokens: tokens.spent,
              capTokens: tokens.cap,
            })
          : say('models.noBudget')}
      </p>
      {isAdmin ? (
        <>
          <Field
            label={say('models.capDollars')}
            type="number"
            min="0"
            max="1000000"
            step="any"
            required
            value={typed.dollars}
            onValue={(value) => setTyped({ ...typed, dollars: value })}
          />
          <Field
            label={say('models.capTokens')}
            type="number"
            min="0"
            max="1000000000000"
            step="1"
            required
            value={typed.tokens}
            onValue={(value) => setTyped({ ...typed, tokens: value })}
          />
          <Button type="submit">{say('models.setBudget')}</Button>
        </>
      ) : null}
      <output>{failure}</output>
    </form>
  );
}
