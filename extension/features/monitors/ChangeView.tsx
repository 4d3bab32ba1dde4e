import type { ReactNode } from 'react';

import type { MonitorChange } from '#shared/api/endpoints/monitors.ts';
import { type IgnoredLine, isIgnorable } from '#shared/monitors/ignored-line.ts';
import { sayLine } from '#shared/monitors/say-answer.ts';
import type { MonitorField } from '#shared/monitors/snapshot.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { useMonitorWords } from './use-monitor-words.ts';
import styles from './monitors.module.css';

interface ChangeViewProps {
  readonly change: MonitorChange;
  /** A line of a field that is to be left out from now on. */
  readonly onIgnore: (line: IgnoredLine) => void;
}

/** What changed, field by field, lines that went on the left and lines that came on the right. */
export function ChangeView({ change, onIgnore }: ChangeViewProps): ReactNode {
  const say = useMonitorWords();
  const { time } = useWords();
  return (
    <article className={styles.change}>
      <h4>
        <time dateTime={change.at}>{time(change.at)}</time>
      </h4>
      <table className={styles.diff}>
        <thead>
          <tr>
            <th scope="col">{say('what')}</th>
            <th scope="col">{say('before')}</th>
            <th scope="col">{say('after')}</th>
          </tr>
        </thead>
        <tbody>
          {change.fields.map(({ added, field, removed }) => (
            <tr key={field}>
              <th scope="row">{say(`field.${field}`)}</th>
              <td>
                <Lines field={field} lines={removed} />
              </td>
              <td>
                <Lines
                  field={field}
                  lines={added}
                  onIgnore={isIgnorable(field) ? (line) => onIgnore({ field, line }) : undefined}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

interface LinesProps {
  readonly field: MonitorField;
  readonly lines: readonly string[];
  readonly onIgnore?: ((line: string) => void) | undefined;
}

function Lines({ field, lines, onIgnore }: LinesProps): ReactNode {
  const say = useMonitorWords();
  const language = usePartLanguage('alerts');
  if (lines.length === 0) return <span className="soft">{say('nothing')}</span>;
  return (
    <ul>
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- Lines repeat, and their order is theirs for good.
        <li key={`${at} ${line}`} className="wrap-anywhere">
          {sayLine(field, line, language)}{' '}
          {onIgnore ? (
            <LinkButton aria-label={say('ignore', { line })} onClick={() => onIgnore(line)}>
              {say('ignoreShort')}
            </LinkButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
