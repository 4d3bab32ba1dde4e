import { type ReactNode, useId, useState } from 'react';

import { Button } from '#extension/ui/Button.tsx';

import { Field } from '../account/Field.tsx';
import { callModels } from './call-models.ts';
import { sayModelFailure, useModelText } from './use-model-text.ts';

interface ModelFieldProps {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** The name of a model: typed, or chosen among those that the address says it has, once it is asked. */
export function ModelField({ apiKey, baseUrl, onValue, value }: ModelFieldProps): ReactNode {
  const say = useModelText();
  const listId = useId();
  // Names of one address are none of another.
  const [offered, setOffered] = useState<{ readonly of: string; readonly names: readonly string[] }>();
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  const names = offered?.of === baseUrl ? offered.names : [];
  const ask = async (): Promise<void> => {
    setAsking(true);
    setSaid(say('models.asking'));
    const answer = await callModels('languageConnections.offer', { body: { baseUrl, key: apiKey } });
    setAsking(false);
    if (answer.ok) setOffered({ of: baseUrl, names: answer.value.items });
    setSaid(
      answer.ok ? say('models.offered', { count: answer.value.items.length }) : sayModelFailure(say, answer.failure),
    );
  };
  return (
    <>
      <Field
        label={say('models.model')}
        required
        spellCheck={false}
        autoComplete="off"
        list={listId}
        value={value}
        onValue={onValue}
      />
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <p>
        <Button disabled={isAsking || baseUrl === '' || baseUrl.includes('{')} onClick={() => void ask()}>
          {say('models.offer')}
        </Button>{' '}
        <output>{said}</output>
      </p>
    </>
  );
}
