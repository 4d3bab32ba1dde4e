import { type FormEvent, type ReactNode, useState } from 'react';

import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';
import { leastMinutes, monitorKinds } from '#shared/monitors/monitor-kind.ts';
import { monitorIntervals } from '#shared/monitors/monitor-settings.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';

import { ChannelBoxes } from './ChannelBoxes.tsx';
import type { NewMonitor } from './create-monitor.ts';
import { KindFields } from './KindFields.tsx';
import { readWatchedAddress, type WatchFault } from './read-watched-address.ts';
import { useMonitorWords } from './use-monitor-words.ts';
import styles from './monitors.module.css';

interface MonitorFormProps {
  readonly url: string;
  /** Of the section; undefined for all of them. */
  readonly site: string | undefined;
  /** The site's project at the backend; undefined where there is none yet. */
  readonly projectId: string | undefined;
  /** Another monitor of field data has a key. */
  readonly hasKey: boolean;
  readonly channels: readonly AlertChannel[];
  /** The backend may ask addresses of its own network. */
  readonly isNear: boolean;
  /** While the backend is away nothing can be added. */
  readonly isDisabled: boolean;
  readonly onAdd: (given: NewMonitor) => Promise<void>;
}

/** A new monitor: what, where, how often, and who hears of it. */
export function MonitorForm({
  channels,
  hasKey,
  isDisabled,
  isNear,
  onAdd,
  projectId,
  site,
  url: initialUrl,
}: MonitorFormProps): ReactNode {
  const say = useMonitorWords();
  const [kind, setKind] = useState<(typeof monitorKinds)[number]>('page');
  const [url, setUrl] = useState(initialUrl);
  const [every, setEvery] = useState<(typeof monitorIntervals)[number]>(1_440);
  const [channelIds, setChannelIds] = useState<readonly string[]>([]);
  const [apiKey, setApiKey] = useState('');
  const [keywordId, setKeywordId] = useState('');
  const [fault, setFault] = useState<WatchFault>();
  const intervals = monitorIntervals.filter((each) => each >= leastMinutes[kind]);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // Of a results page it is the keyword that is watched.
    const address = readWatchedAddress(kind === 'results' ? `https://${site ?? ''}/` : url, kind, isNear);
    setFault(address.ok ? undefined : address.failure);
    if (!address.ok) return;
    const own = kind === 'results' ? { keywordId } : kind === 'vitals' && apiKey.trim() !== '' ? { key: apiKey } : {};
    await onAdd({ kind, url: address.value, everyMinutes: every, channelIds: [...channelIds], ...own });
  };
  return (
    <form className={styles.form} aria-label={say('addTitle')} onSubmit={(event) => void add(event)}>
      {kind === 'results' ? null : (
        <label className={styles.address}>
          {say('address')}
          <Input
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={fault !== undefined}
            placeholder="example.com"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        </label>
      )}
      <label className={styles.field}>
        {say('kind')}
        <Select
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
      </label>
      <label className={styles.field}>
        {say('every')}
        <Select
          value={every}
          onChange={(event) => setEvery(monitorIntervals.find((each) => String(each) === event.target.value) ?? 1_440)}
        >
          {intervals.map((each) => (
            <option key={each} value={each}>
              {say(`every.${each}`)}
            </option>
          ))}
        </Select>
      </label>
      <KindFields
        kind={kind}
        projectId={projectId}
        hasKey={hasKey}
        apiKey={apiKey}
        onKey={setApiKey}
        keywordId={keywordId}
        onKeyword={setKeywordId}
      />
      <Button type="submit" kind="primary" disabled={isDisabled || (kind === 'results' && keywordId === '')}>
        {say('add')}
      </Button>
      {fault === undefined ? null : (
        <p role="alert" className={styles.channel}>
          {say(`invalid.${fault}`)}
        </p>
      )}
      <ChannelBoxes channels={channels} chosen={channelIds} site={site} onChoose={setChannelIds} />
    </form>
  );
}
