import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

import { callAccount } from './call-account.ts';
import { CodeForm } from './CodeForm.tsx';
import { FailureLine } from './FailureLine.tsx';
import { useAction } from './use-action.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

interface AddressPartProps {
  /** False where this backend sends no mail. */
  readonly hasMail: boolean;
  readonly onChanged: () => Promise<void>;
}

/** Confirms the address of the account by a mailed code. */
export function AddressPart({ hasMail, onChanged }: AddressPartProps): ReactNode {
  const { locale, text } = useWords();
  const [sending, confirming] = [useAction(), useAction()];
  const [isSent, setIsSent] = useState(false);
  const send = async (): Promise<void> => {
    if (await sending.run(() => callAccount('account.sendConfirmation', { body: { locale } }))) setIsSent(true);
  };
  const confirm = async (code: string): Promise<void> => {
    if (await confirming.run(() => callAccount('account.confirmEmail', { body: { code } }))) await onChanged();
  };
  if (!hasMail) return <p className="soft">{text('account.unconfirmable')}</p>;
  return (
    <div className={optionsStyles.accountPart}>
      <p className={optionsStyles.stateLine}>
        <Mark tone="warning" />
        {text('account.unconfirmed')}
      </p>
      <CodeForm
        label={text('account.code')}
        action={text('account.confirm')}
        isBusy={confirming.isBusy}
        failure={confirming.failure}
        onCode={(code) => void confirm(code)}
      />
      <ButtonRow>
        <Button disabled={sending.isBusy} onClick={() => void send()}>
          {text(isSent ? 'account.mailSent' : 'account.mailAgain')}
        </Button>
      </ButtonRow>
      <FailureLine failure={sending.failure} />
    </div>
  );
}
