import { type FormEvent, type ReactNode, useState } from 'react';

import type { Monitor } from '#shared/api/endpoints/monitors.ts';
import { nameMonitor } from '#shared/monitors/name-monitor.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';

import { useMonitorWords } from './use-monitor-words.ts';
import styles from './monitors.module.css';

interface MonitorNameProps {
  readonly monitor: Pick<Monitor, 'name' | 'url'>;
  readonly onSave: (name: string) => void;
}

/** What its owner calls a monitor; empty is its address. */
export function MonitorName({ monitor, onSave }: MonitorNameProps): ReactNode {
  const say = useMonitorWords();
  const [name, setName] = useState(monitor.name);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(name.trim());
  };
  return (
    <form className={styles.form} aria-label={say('name')} onSubmit={save}>
      <label className={styles.name}>
        {say('name')}
        <Input
          maxLength={80}
          title={say('nameWhat')}
          placeholder={nameMonitor({ ...monitor, name: '' })}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <Button type="submit" disabled={name.trim() === monitor.name}>
        {say('saveName')}
      </Button>
    </form>
  );
}
