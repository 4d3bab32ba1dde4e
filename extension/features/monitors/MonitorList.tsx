import type { ReactNode } from 'react';

import type { Monitor } from '#shared/api/endpoints/monitors.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import { sayAnswer } from '#shared/monitors/say-answer.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { standingOf } from './standing-of.ts';
import { useMonitorWords } from './use-monitor-words.ts';
import styles from './monitors.module.css';

interface MonitorListProps {
  readonly monitors: readonly Monitor[];
  /** None for the one that is open. */
  readonly onOpen?: (id: string) => void;
}

/** Each monitor with how it stands, when it looked last, and when it looks next. */
export function MonitorList({ monitors, onOpen }: MonitorListProps): ReactNode {
  const say = useMonitorWords();
  const { locale, time } = useWords();
  const language = usePartLanguage('alerts');
  const shown = (at: string | null): string => (at === null ? '–' : time(at));
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <th scope="col">{say('address')}</th>
          <th scope="col">{say('kind')}</th>
          <th scope="col">{say('field.status')}</th>
          <th scope="col">{say('lastLook')}</th>
          <th scope="col">{say('nextLook')}</th>
        </tr>
      </thead>
      <tbody>
        {monitors.map(({ everyMinutes, id, kind, lastLookAt, name, nextLookAt, note, seen, status, url }) => (
          <tr key={id}>
            <th scope="row" className="wrap-anywhere">
              {onOpen ? <LinkButton onClick={() => onOpen(id)}>{name || url}</LinkButton> : name || url}
              {name === '' || kind === 'results' ? null : <div className="soft">{url}</div>}
            </th>
            <td data-label={withColon(say('kind'), locale)}>
              {say(`kind.${kind}`)}, {say(`every.${everyMinutes}`)}
            </td>
            <td data-status={standingOf({ kind, seen, status })} data-label={withColon(say('field.status'), locale)}>
              {say(`status.${standingOf({ kind, seen, status })}`)}
              {note === '' ? '' : ` (${sayAnswer(note, language)})`}
            </td>
            <td data-label={withColon(say('lastLook'), locale)}>{shown(lastLookAt)}</td>
            <td data-label={withColon(say('nextLook'), locale)}>{shown(nextLookAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
