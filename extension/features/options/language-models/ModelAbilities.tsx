import type { ReactNode } from 'react';

import type { AssistTextId } from '#shared/assist/assist-texts.data.ts';
import type { LanguageConnection } from '#shared/language/language-connection.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark, type Tone } from '#extension/ui/Mark.tsx';

import { useModelText } from './use-model-text.ts';
import styles from './language-models.module.css';

interface Ability {
  readonly label: AssistTextId;
  readonly tone: Tone;
  readonly value: string;
}

/** What a model showed when it was tried last. What could not be tried is said to be so, and is no “no”. */
export function ModelAbilities({ connection }: { readonly connection: LanguageConnection }): ReactNode {
  const say = useModelText();
  const { number } = useWords();
  const { callsTools, embeddingLength, keepsSchema } = connection.capabilities;
  const abilities: readonly Ability[] = [
    {
      label: 'models.can.tools',
      tone: callsTools === null ? 'unknown' : callsTools ? 'pass' : 'warning',
      value: say(callsTools === null ? 'models.can.untried' : callsTools ? 'models.can.yes' : 'models.can.noTools'),
    },
    {
      label: 'models.can.schema',
      tone: keepsSchema ? 'pass' : 'notice',
      value: say(keepsSchema ? 'models.can.yes' : 'models.can.noSchema'),
    },
    // Every try asks for a stream, and fails where none comes.
    { label: 'models.can.stream', tone: 'pass', value: say('models.can.yes') },
    {
      label: 'models.can.embeddings',
      tone: embeddingLength === null ? 'unknown' : 'pass',
      value:
        embeddingLength === null
          ? say('models.can.untried')
          : say('models.can.length', { length: number(embeddingLength) }),
    },
  ];
  return (
    <dl className={styles.abilities} aria-label={say('models.can')}>
      {abilities.map(({ label, tone, value }) => (
        <div key={label}>
          <dt>{say(label)}</dt>
          <dd>
            <Mark tone={tone} /> {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
