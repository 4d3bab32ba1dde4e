import { type FormEvent, type ReactNode, useState } from 'react';

import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';
import { leastMinutes, monitorKinds } from '#shared/monitors/monitor-kind.ts';
import { monitorIntervals } from '#shared/monitors/monitor-settings.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';

import { ChannelBoxes } from './ChannelBoxes.tsx';
import type { NewMonitor } from './use-monitors.ts';
import { useMonitorWords } from './use-monitor-words.ts';
import styles from './monitors.module.css';

interface MonitorFormProps {
  readonly url: string;
  readonly channels: readonly AlertChannel[];
  readonly onAdd: (given: NewMonitor) => Promise<void>;
}

/** A new monitor: what, where, how often, and who hears of it. */
export function MonitorForm({ channels, onAdd, url: initialUrl }: MonitorFormProps): ReactNode {
  const say = useMonitorWords();
  const [kind, setKind] = useState<(typeof monitorKinds)[number]>('page');
  const [url, setUrl] = useState(initialUrl);
  const [every, setEvery] = useState<(typeof monitorIntervals)[number]>(1_440);
  const [channelIds, setChannelIds] = useState<readonly string[]>([]);
  const intervals = monitorIntervals.filter((each) => each >= leastMinutes[kind]);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await onAdd({ kind, url: url.trim(), everyMinutes: every, channelIds: [...channelIds] });
  };
  return (
    <form className={styles.form} aria-label={say('addTitle')} onSubmit={(event) => void add(event)}>
      <Input
        type="url"
        required
        aria-label={say('address')}
        placeholder="https://"
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      <Select
        aria-label={say('kind')}
        value={kind}
        onChange={(event) => {
          const chosen = monitorKinds.find((each) => each === event.target.value) ?? 'page';
          setKind(chosen);
          if (every < leastMinutes[chosen]) setEvery(1_440);
        }}
      >
        {monitorKinds.map((each) => (
          <option key={each} value={each}>
            {say(`kind.${each}`)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={say('every')}
        value={every}
        onChange={(event) => setEvery(monitorIntervals.find((each) => String(each) === event.target.value) ?? 1_440)}
      >
        {intervals.map((each) => (
          <option key={each} value={each}>
            {say(`every.${each}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" kind="primary">
        {say('add')}
      </Button>
      <ChannelBoxes channels={channels} chosen={channelIds} onChoose={setChannelIds} />
    </form>
  );
}
