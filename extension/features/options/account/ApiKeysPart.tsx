import { type ReactNode, useState } from 'react';

import type { ApiKey, ShownApiKey } from '#shared/api/endpoints/api-keys.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { ApiKeyForm } from './ApiKeyForm.tsx';
import { callAccount } from './call-account.ts';
import { FailureLine } from './FailureLine.tsx';
import { Secret } from './Secret.tsx';
import { useAction } from './use-action.ts';
import { useLoaded } from './use-loaded.ts';
import { Button } from '#extension/ui/Button.tsx';
import buttonStyles from '#extension/ui/Button.module.css';
import optionsStyles from '#extension/features/options/options.module.css';

/** Keys for programs: made, shown once, rotated and revoked. */
export function ApiKeysPart({ userId }: { readonly userId: string }): ReactNode {
  const { text } = useWords();
  const { reload, value } = useLoaded(listApiKeys);
  const action = useAction();
  const [shown, setShown] = useState<ShownApiKey>();
  const show = async (key: ShownApiKey): Promise<void> => {
    setShown(key);
    await reload();
  };
  const rotate = async (keyId: string): Promise<void> => {
    const made = await action.run(() => callAccount('apiKeys.rotate', { params: { keyId }, body: {} }));
    if (made) await show(made.value);
  };
  const revoke = async (keyId: string): Promise<void> => {
    const gone = await action.run(() => callAccount('apiKeys.revoke', { params: { keyId } }));
    if (gone && shown?.id === keyId) setShown(undefined);
    await reload();
  };
  return (
    <>
      <p className="soft">{text('keys.explained')}</p>
      <ApiKeyForm onMade={show} />
      {shown ? (
        <Secret key={shown.key} label={text('keys.shownOnce', { name: shown.name })} secret={shown.key} />
      ) : null}
      <FailureLine failure={action.failure} />
      <ul className={optionsStyles.accountList}>
        {value?.items.map((key) => (
          <li key={key.id}>
            <ApiKeyFacts apiKey={key} />
            <span className={buttonStyles.buttonRow}>
              {key.createdBy === userId ? (
                <Button
                  aria-label={text('keys.rotateOf', { name: key.name })}
                  disabled={action.isBusy}
                  onClick={() => void rotate(key.id)}
                >
                  {text('keys.rotate')}
                </Button>
              ) : null}
              <Button
                aria-label={text('keys.revokeOf', { name: key.name })}
                disabled={action.isBusy}
                onClick={() => void revoke(key.id)}
              >
                {text('keys.revoke')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ApiKeyFacts({ apiKey }: { readonly apiKey: ApiKey }): ReactNode {
  const { text, time } = useWords();
  const { expiresAt, lastFour, lastUsedAt, name, scopes } = apiKey;
  return (
    <span className="wrap-anywhere">
      {name} <code>{`sl_…${lastFour}`}</code>
      <span className="soft">
        {` · ${scopes.join(', ')} · ${text('keys.expires', { when: time(expiresAt) })} · `}
        {lastUsedAt === null ? text('keys.unused') : text('keys.used', { when: time(lastUsedAt) })}
      </span>
    </span>
  );
}

function listApiKeys() {
  return callAccount('apiKeys.list', {});
}
