import type { ReactNode } from 'react';

import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { CheckList } from '#extension/ui/CheckList.tsx';

import { useMonitorWords } from './use-monitor-words.ts';
import styles from './monitors.module.css';

interface ChannelBoxesProps {
  readonly channels: readonly AlertChannel[];
  readonly chosen: readonly string[];
  /** Whose alerts have the form that adds channels; undefined where it is not known. */
  readonly site: string | undefined;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which channels are told; alerts are shown in the dashboard without any. */
export function ChannelBoxes({ channels, chosen, onChoose, site }: ChannelBoxesProps): ReactNode {
  const say = useMonitorWords();
  if (channels.length === 0) {
    return (
      <p className={styles.channel}>
        {say('noChannel')} {site === undefined ? null : <a href={writeRoute(site, 'alerts')}>{say('addChannel')}</a>}
      </p>
    );
  }
  const items = channels.map(({ id, target }) => ({ id, name: target }));
  return <CheckList items={items} chosen={chosen} className={styles.channel} onChoose={onChoose} />;
}
