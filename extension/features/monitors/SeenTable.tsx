import type { ReactNode } from 'react';

import { sayLine } from '#shared/monitors/say-answer.ts';
import { monitorFields, type Snapshot } from '#shared/monitors/snapshot.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import { useMonitorWords } from './use-monitor-words.ts';
import styles from './monitors.module.css';

/** What was there at the last look, so that the first one tells something too. */
export function SeenTable({ seen }: { readonly seen: Snapshot }): ReactNode {
  const say = useMonitorWords();
  const language = usePartLanguage('alerts');
  const known = monitorFields.flatMap((field) => {
    const lines = seen[field];
    return lines ? [{ field, lines }] : [];
  });
  if (known.length === 0) return null;
  return (
    <details>
      <summary>{say('seen')}</summary>
      <table className={styles.seen}>
        <tbody>
          {known.map(({ field, lines }) => (
            <tr key={field}>
              <th scope="row">{say(`field.${field}`)}</th>
              <td className="wrap-anywhere">
                {lines.length === 0 ? say('nothing') : lines.map((line) => sayLine(field, line, language)).join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
