import type { ReactNode } from 'react';

import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';

import styles from './monitors.module.css';

interface ChannelBoxesProps {
  readonly channels: readonly AlertChannel[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which channels are told; alerts are shown in the dashboard without any. */
export function ChannelBoxes({ channels, chosen, onChoose }: ChannelBoxesProps): ReactNode {
  return channels.map(({ id, target }) => (
    <label key={id} className={styles.channel}>
      <input
        type="checkbox"
        checked={chosen.includes(id)}
        onChange={({ target: { checked } }) =>
          onChoose(checked ? [...chosen, id] : chosen.filter((each) => each !== id))
        }
      />{' '}
      {target}
    </label>
  ));
}
