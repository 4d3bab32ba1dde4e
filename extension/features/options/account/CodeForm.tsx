import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { Button } from '#extension/ui/Button.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

interface CodeFormProps {
  readonly label: string;
  readonly action: string;
  readonly isBusy: boolean;
  readonly failure: string | undefined;
  /** `one-time-code` for the digits of an authenticator. */
  readonly autoComplete?: 'one-time-code' | 'off';
  readonly onCode: (code: string) => void;
}

/** Takes a code, or the link that it is in. */
export function CodeForm({ action, autoComplete = 'off', failure, isBusy, label, onCode }: CodeFormProps): ReactNode {
  const { text } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <form
      className={optionsStyles.account}
      onSubmit={(event) => {
        event.preventDefault();
        onCode(typed.slice(typed.lastIndexOf('#') + 1).trim());
      }}
    >
      <Field label={label} required spellCheck={false} autoComplete={autoComplete} value={typed} onValue={setTyped} />
      <Button type="submit" disabled={isBusy}>
        {isBusy ? text('account.working') : action}
      </Button>
      <FailureLine failure={failure} />
    </form>
  );
}
