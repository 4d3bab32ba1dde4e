import { type ReactNode, useState } from 'react';

import type { ShownApiKey } from '#shared/api/endpoints/api-keys.ts';
import { type Scope, scopes } from '#shared/api/scope.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { useAction } from './use-action.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Select } from '#extension/ui/Field.tsx';
import optionsStyles from '#extension/features/options/options.module.css';
import layoutStyles from '#extension/ui/layout.module.css';

const lifetimesInDays = [30, 90, 366] as const;

/** Name, scopes and lifetime of a new key. */
export function ApiKeyForm({ onMade }: { readonly onMade: (key: ShownApiKey) => Promise<void> }): ReactNode {
  const { text } = useWords();
  const action = useAction();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Scope[]>(['keywords:read']);
  const [expiresInDays, setExpiresInDays] = useState<number>(90);
  const make = async (): Promise<void> => {
    const body = { name, scopes: [...chosen], expiresInDays };
    const made = await action.run(() => callAccount('apiKeys.create', { body }), { quota_exceeded: 'keys.tooMany' });
    if (!made) return;
    setName('');
    await onMade(made.value);
  };
  return (
    <form
      className={optionsStyles.account}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Field label={text('keys.name')} required maxLength={100} value={name} onValue={setName} />
      <fieldset className={optionsStyles.scopes}>
        <legend>{text('keys.scopes')}</legend>
        {scopes.map((scope) => (
          <label key={scope} className={layoutStyles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, scope] : chosen.filter((each) => each !== scope))
              }
            />
            <code>{scope}</code>
          </label>
        ))}
      </fieldset>
      <label className={optionsStyles.choice}>
        <span>{text('keys.lifetime')}</span>
        <Select value={expiresInDays} onChange={(event) => setExpiresInDays(Number(event.target.value))}>
          {lifetimesInDays.map((days) => (
            <option key={days} value={days}>
              {text('keys.days', { count: days })}
            </option>
          ))}
        </Select>
      </label>
      <Button type="submit" disabled={action.isBusy || chosen.length === 0}>
        {text('keys.make')}
      </Button>
      <FailureLine failure={action.failure} />
    </form>
  );
}
