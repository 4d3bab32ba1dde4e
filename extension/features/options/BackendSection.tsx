import { type ReactNode, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import type { BackendConnection } from '#extension/session/use-connection.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

import { AccountPart } from './account/AccountPart.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { Input } from '#extension/ui/Field.tsx';
import styles from './options.module.css';
import layoutStyles from '#extension/ui/layout.module.css';

interface BackendSectionProps {
  readonly backend: BackendConnection;
  readonly address: string;
  readonly onAddress: (address: string) => void;
}

/** Connects to a backend, so that audits are kept beyond this browser. */
export function BackendSection({ address, backend, onAddress }: BackendSectionProps): ReactNode {
  const { text, time } = useWords();
  const { connect, connection, failure, isBusy, reload } = backend;
  const [typed, setTyped] = useState(address);
  /** Without an address kept, nobody can open the workspace again. */
  const [isAsked, setAsked] = useState(false);
  const disconnect = async (): Promise<void> => {
    setAsked(false);
    await askBackground('disconnect', {});
    await reload();
  };
  return (
    <section aria-labelledby="backend">
      <h2 id="backend">{text('backend')}</h2>
      <p className="soft">{text('backendExplained')}</p>
      <form
        className={styles.connect}
        onSubmit={(event) => {
          event.preventDefault();
          void connect(typed);
        }}
      >
        <label className={styles.choice}>
          <span>{text('backendAddress')}</span>
          <Input
            type="url"
            required
            value={typed}
            disabled={connection !== undefined}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {connection && !isAsked ? (
          <Button onClick={() => (connection.email === null ? setAsked(true) : void disconnect())}>
            {text('disconnect')}
          </Button>
        ) : null}
        {connection ? null : (
          <Button type="submit" kind="primary" disabled={isBusy}>
            {text(isBusy ? 'connecting' : 'connect')}
          </Button>
        )}
      </form>
      {connection && isAsked ? (
        <div className={layoutStyles.noticeBar} role="alertdialog" aria-label={text('disconnect')}>
          <p>{text('disconnectLoses')}</p>
          <ButtonRow>
            <Button kind="danger" onClick={() => void disconnect()}>
              {text('disconnectAnyway')}
            </Button>
            <Button onClick={() => setAsked(false)}>{text('cancel')}</Button>
          </ButtonRow>
        </div>
      ) : null}
      <output className={styles.stateLine}>
        {connection ? (
          <>
            <Mark tone="pass" />
            {text('connectedSince', { address: connection.baseUrl, when: time(connection.connectedAt) })}
          </>
        ) : failure === undefined ? (
          <>
            <Mark tone="unknown" />
            {text('notConnected')}
          </>
        ) : (
          <>
            <Mark tone="error" />
            {text('connectFailed', { reason: failure })}
          </>
        )}
      </output>
      <AccountPart
        connection={connection}
        address={typed}
        onChanged={async () => {
          onAddress(typed);
          await reload();
        }}
      />
    </section>
  );
}
