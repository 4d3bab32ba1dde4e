import type { ReactNode } from 'react';

import type { MonitorSettings } from '#shared/monitors/monitor-settings.ts';
import { Select } from '#extension/ui/Field.tsx';

import { useMonitorWords } from './use-monitor-words.ts';
import styles from './monitors.module.css';

interface QuietHoursProps {
  readonly hours: MonitorSettings['quietHours'];
  readonly onChange: (hours: MonitorSettings['quietHours']) => void;
}

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

/** Hours in which channels are left alone. */
export function QuietHours({ hours, onChange }: QuietHoursProps): ReactNode {
  const say = useMonitorWords();
  const name = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
  return (
    <div className={styles.actions}>
      <span>{say('quiet')}</span>
      <Select
        aria-label={say('quietFrom')}
        value={hours?.from ?? ''}
        onChange={({ target: { value } }) =>
          onChange(value === '' ? null : { from: Number(value), to: hours?.to ?? (Number(value) + 8) % 24 })
        }
      >
        <option value="">{say('quietNone')}</option>
        {hoursOfDay.map((hour) => (
          <option key={hour} value={hour}>
            {name(hour)}
          </option>
        ))}
      </Select>
      {hours ? (
        <Select
          aria-label={say('quietTo')}
          value={hours.to}
          onChange={({ target: { value } }) => onChange({ ...hours, to: Number(value) })}
        >
          {hoursOfDay.map((hour) => (
            <option key={hour} value={hour}>
              {name(hour)}
            </option>
          ))}
        </Select>
      ) : null}
    </div>
  );
}
