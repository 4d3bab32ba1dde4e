import { type FormEvent, type ReactNode, useState } from 'react';

import type { TokenPrices } from '#shared/language/token-prices.ts';
import { type LanguageVendorId, languageVendorIds } from '#shared/language/language-connection.ts';
import { languageVendors } from '#shared/language/language-vendors.data.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Select } from '#extension/ui/Field.tsx';

import { Field } from '../account/Field.tsx';
import optionsStyles from '../options.module.css';
import { callModels } from './call-models.ts';
import { ModelField } from './ModelField.tsx';
import { sayModelFailure, useModelText } from './use-model-text.ts';
import styles from './language-models.module.css';

const empty = { baseUrl: '', model: '', key: '', priceIn: '', priceOut: '' };
type Dialect = 'responses' | 'chat';

interface AddModelFormProps {
  /** What connecting came to, in words; kept by the section, since a removal ends it. */
  readonly outcome: { readonly isBusy: boolean; readonly text: string };
  readonly onOutcome: (outcome: AddModelFormProps['outcome']) => void;
  readonly onAdded: () => Promise<void>;
}

/** Takes vendor, model and key, and tries them before anything is kept. */
export function AddModelForm({ onAdded, onOutcome: setOutcome, outcome }: AddModelFormProps): ReactNode {
  const say = useModelText();
  const [vendor, setVendor] = useState<LanguageVendorId>('openai');
  const [typed, setTyped] = useState({ ...empty, baseUrl: addressOf('openai') });
  const [dialect, setDialect] = useState<Dialect>('chat');
  const { baseUrl, key, model, priceIn, priceOut } = typed;
  const isOwnMachine = languageVendors[vendor].isOwnMachine;
  const hasBraces = baseUrl.includes('{');
  const change = (part: Partial<typeof empty>): void => setTyped({ ...typed, ...part });
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setOutcome({ isBusy: true, text: say('models.trying', { model }) });
    const answer = await callModels('languageConnections.create', {
      body: {
        vendor,
        baseUrl,
        dialect: vendor === 'other' ? dialect : languageVendors[vendor].dialect,
        model,
        key,
        prices: pricesOf({ priceIn, priceOut, isOwnMachine }),
      },
    });
    if (answer.ok) setTyped({ ...empty, baseUrl: addressOf(vendor) });
    const text = answer.ok ? say('models.connected', { model }) : sayModelFailure(say, answer.failure);
    setOutcome({ isBusy: false, text });
    if (answer.ok) await onAdded();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      <label className={optionsStyles.choice}>
        <span>{say('models.vendor')}</span>
        <Select
          value={vendor}
          onChange={(event) => {
            const next = languageVendorIds.find((id) => id === event.target.value) ?? 'other';
            setVendor(next);
            change({ baseUrl: addressOf(next) });
            setOutcome({ isBusy: false, text: '' });
          }}
        >
          {languageVendorIds.map((id) => (
            <option key={id} value={id}>
              {languageVendors[id].name || say('models.other')}
            </option>
          ))}
        </Select>
      </label>
      <Field
        label={say('models.address')}
        required
        spellCheck={false}
        value={baseUrl}
        onValue={(value) => change({ baseUrl: value })}
      />
      {hasBraces ? <p className="soft">{say('models.fillIn')}</p> : null}
      {vendor === 'other' ? (
        <label className={optionsStyles.choice}>
          <span>{say('models.protocol')}</span>
          <Select
            value={dialect}
            onChange={(event) => setDialect(event.target.value === 'chat' ? 'chat' : 'responses')}
          >
            <option value="chat">Chat Completions</option>
            <option value="responses">Responses</option>
          </Select>
        </label>
      ) : null}
      <Field
        label={say('models.key')}
        type="password"
        autoComplete="off"
        required={!isOwnMachine && vendor !== 'other'}
        placeholder={isOwnMachine ? say('models.noKey') : ''}
        value={key}
        onValue={(value) => change({ key: value })}
      />
      <ModelField baseUrl={baseUrl} apiKey={key} value={model} onValue={(value) => change({ model: value })} />
      {isOwnMachine ? null : (
        <>
          <Field
            label={say('models.priceIn')}
            type="number"
            min="0"
            step="any"
            value={priceIn}
            onValue={(value) => change({ priceIn: value })}
          />
          <Field
            label={say('models.priceOut')}
            type="number"
            min="0"
            step="any"
            required={priceIn !== ''}
            value={priceOut}
            onValue={(value) => change({ priceOut: value })}
          />
          <p className="soft">{say('models.priceHint')}</p>
        </>
      )}
      <Button type="submit" disabled={outcome.isBusy || hasBraces}>
        {say('models.add')}
      </Button>
      <output>{outcome.text}</output>
    </form>
  );
}

function addressOf(vendor: LanguageVendorId): string {
  return languageVendors[vendor].baseUrl;
}

/** null where nobody said. What vendors take for input that they kept is left at the price of input: never too little. */
function pricesOf(given: {
  readonly priceIn: string;
  readonly priceOut: string;
  readonly isOwnMachine: boolean;
}): TokenPrices | null {
  const day = new Date().toISOString().slice(0, 10);
  if (given.isOwnMachine) return { inputMicros: 0, cachedInputMicros: 0, outputMicros: 0, source: 'own-machine', day };
  if (given.priceIn === '' || given.priceOut === '') return null;
  const inputMicros = Math.round(Number(given.priceIn) * 1_000_000);
  const outputMicros = Math.round(Number(given.priceOut) * 1_000_000);
  return { inputMicros, cachedInputMicros: inputMicros, outputMicros, source: 'user', day };
}
