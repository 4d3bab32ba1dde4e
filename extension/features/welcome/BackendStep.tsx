import { type FormEvent, type ReactNode, useState } from 'react';

import { useConnection } from '#extension/session/use-connection.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './BackendStep.module.css';
import type { StoredWelcome } from './load-stored-welcome.ts';
import formStyles from './WelcomeForm.module.css';

interface BackendStepProps {
  readonly initial: Pick<StoredWelcome, 'backendAddress' | 'connection'>;
}

/** A backend or none: everything works without. */
export function BackendStep({ initial }: BackendStepProps): ReactNode {
  const { text, time } = useWords();
  const { connect, connection, failure, isBusy } = useConnection(initial.connection);
  const [address, setAddress] = useState(initial.backendAddress);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void connect(address);
  };
  return (
    <section className={styles.backend} aria-labelledby="welcome-backend">
      <h2 id="welcome-backend">{text('welcome.backend')}</h2>
      <p className="soft">{text('welcome.backendExplained')}</p>
      {connection ? null : (
        <form className={formStyles.form} onSubmit={send}>
          <Input
            type="url"
            required
            aria-label={text('backendAddress')}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
          <Button type="submit" disabled={isBusy}>
            {text(isBusy ? 'connecting' : 'connect')}
          </Button>
        </form>
      )}
      <output>
        {connection
          ? text('connectedSince', { address: connection.baseUrl, when: time(connection.connectedAt) })
          : failure === undefined
            ? ''
            : text('connectFailed', { reason: failure })}
      </output>
    </section>
  );
}
