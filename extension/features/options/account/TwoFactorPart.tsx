import { type ReactNode, useState } from 'react';

import type { Session } from '#shared/api/endpoints/session.ts';
import type { AccountOutput } from '#extension/platform/messages/account-messages.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { callAccount } from './call-account.ts';
import { CodeForm } from './CodeForm.tsx';
import { FailureLine } from './FailureLine.tsx';
import { Field } from './Field.tsx';
import { Secret } from './Secret.tsx';
import { useAction } from './use-action.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

interface TwoFactorPartProps {
  readonly account: Session['account'];
  readonly onChanged: () => Promise<void>;
}

/** Switches the second factor on and off. */
export function TwoFactorPart({ account, onChanged }: TwoFactorPartProps): ReactNode {
  const { text } = useWords();
  const [action, confirming] = [useAction(), useAction()];
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [started, setStarted] = useState<AccountOutput<'twoFactor.start'>>();
  const [renewed, setRenewed] = useState<readonly string[]>();
  const isOn = account.hasTwoFactor;
  const submit = async (): Promise<void> => {
    setPassword('');
    setCode('');
    if (isOn) {
      const texts = { invalid_request: 'account.proofWrong' } as const;
      const body = { password, code: code.trim() };
      if (await action.run(() => callAccount('twoFactor.stop', { body }), texts)) await onChanged();
      return;
    }
    const texts = { invalid_request: 'password.wrong' } as const;
    const answer = await action.run(() => callAccount('twoFactor.start', { body: { password } }), texts);
    if (answer) setStarted(answer.value);
  };
  const renew = async (): Promise<void> => {
    const texts = { invalid_request: 'password.wrong' } as const;
    const body = { password };
    setPassword('');
    const answer = await action.run(() => callAccount('twoFactor.renewBackupCodes', { body }), texts);
    if (answer) setRenewed(answer.value.backupCodes);
  };
  const confirm = async (given: string): Promise<void> => {
    const texts = { invalid_request: 'account.codeWrong' } as const;
    if (!(await confirming.run(() => callAccount('twoFactor.confirm', { body: { code: given } }), texts))) return;
    setStarted(undefined);
    await onChanged();
  };
  if (!account.hasPassword) return <p>{text('twoFactor.needsPassword')}</p>;
  if (started && !isOn) {
    return (
      <>
        <p>{text('twoFactor.add')}</p>
        <Secret label={text('twoFactor.secret')} secret={started.secret} />
        <p>
          <a href={started.uri}>{text('twoFactor.open')}</a>
        </p>
        <Secret label={text('twoFactor.backupCodes')} secret={started.backupCodes.join(' ')} />
        <CodeForm
          label={text('twoFactor.code')}
          action={text('twoFactor.on')}
          autoComplete="one-time-code"
          isBusy={confirming.isBusy}
          failure={confirming.failure}
          onCode={(given) => void confirm(given)}
        />
      </>
    );
  }
  return (
    <form
      className={optionsStyles.account}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="soft">{text(isOn ? 'twoFactor.isOn' : 'twoFactor.explained')}</p>
      <Field
        label={text('account.password')}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onValue={setPassword}
      />
      {isOn ? (
        <Field label={text('account.secondCode')} autoComplete="one-time-code" value={code} onValue={setCode} />
      ) : null}
      <ButtonRow>
        <Button type="submit" disabled={action.isBusy || (isOn && code.trim() === '')}>
          {text(isOn ? 'twoFactor.off' : 'twoFactor.start')}
        </Button>
        {isOn ? (
          <Button disabled={action.isBusy || password === ''} onClick={() => void renew()}>
            {text('twoFactor.renew')}
          </Button>
        ) : null}
      </ButtonRow>
      <FailureLine failure={action.failure} />
      {isOn && renewed ? (
        <Secret key={renewed[0]} label={text('twoFactor.backupCodes')} secret={renewed.join(' ')} />
      ) : null}
    </form>
  );
}
