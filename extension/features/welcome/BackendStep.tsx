import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import { type Connection, loadConnection } from '#extension/platform/storage/connection.ts';
import { loadSettings, saveSettings } from '#extension/platform/storage/settings.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './BackendStep.module.css';
import formStyles from './WelcomeForm.module.css';

/** A backend or none: everything works without. */
export function BackendStep(): ReactNode {
  const { text, time } = useWords();
  const [connection, setConnection] = useState<Connection>();
  const [address, setAddress] = useState('');
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly failure?: string }>({ isBusy: false });
  useEffect(() => {
    void Promise.all([loadConnection(), loadSettings()]).then(([known, settings]) => {
      setConnection(known);
      setAddress(settings.backendAddress);
    });
  }, []);
  const connect = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setState({ isBusy: true });
    await saveSettings({ ...(await loadSettings()), backendAddress: address });
    const answer = await askBackground('connect', { address });
    setState(answer.isConnected ? { isBusy: false } : { isBusy: false, failure: answer.reason });
    setConnection(await loadConnection());
  };
  return (
    <section className={styles.backend} aria-labelledby="welcome-backend">
      <h2 id="welcome-backend">{text('welcome.backend')}</h2>
      <p className="soft">{text('welcome.backendExplained')}</p>
      {connection ? null : (
        <form className={formStyles.form} onSubmit={(event) => void connect(event)}>
          <Input
            type="url"
            required
            aria-label={text('backendAddress')}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
          <Button type="submit" disabled={state.isBusy}>
            {text(state.isBusy ? 'connecting' : 'connect')}
          </Button>
        </form>
      )}
      <output>
        {connection
          ? text('connectedSince', { address: connection.baseUrl, when: time(connection.connectedAt) })
          : state.failure === undefined
            ? ''
            : text('connectFailed', { reason: state.failure })}
      </output>
    </section>
  );
}
