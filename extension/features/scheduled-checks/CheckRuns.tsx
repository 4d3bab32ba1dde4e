import type { ReactNode } from 'react';

import type { ScheduledChecks } from '#shared/api/endpoints/scheduled-checks.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { dollars } from '#extension/keyword-view/dollars.ts';
import { Table } from '#extension/ui/Table.tsx';
import styles from './scheduled-checks.module.css';

/** What became of the scheduled checks of the last days; nothing while there were none. */
export function CheckRuns({ checks: { runs, summary } }: { readonly checks: ScheduledChecks }): ReactNode {
  const { locale, number, text, time } = useWords();
  if (runs.length === 0) return null;
  const { bookedMicros, failed, ok, skipped, underWay } = summary;
  return (
    <>
      <p>
        {text('checks.week', {
          ok: number(ok),
          failed: number(failed),
          skipped: number(skipped),
          underWay: number(underWay),
          price: dollars(bookedMicros, locale),
        })}
      </p>
      <details>
        <summary>{text('checks.runs')}</summary>
        <Table className={styles.checksRuns}>
          <thead>
            <tr>
              <th scope="col">{text('checks.due')}</th>
              <th scope="col">{text('checks.keyword')}</th>
              <th scope="col">{text('checks.outcome')}</th>
              <th scope="col" className="number">
                {text('checks.price')}
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map(({ bookedMicros: price, device, keyword, keywordId, reason, runAt, status }) => (
              <tr key={`${keywordId} ${runAt}`}>
                <td>{time(runAt)}</td>
                <td>
                  {keyword ?? text('checks.deleted')}
                  {device === null ? '' : ` · ${text(`kw.device.${device}`)}`}
                </td>
                <td>
                  {reason === null
                    ? text(`checks.status.${status}`)
                    : `${withColon(text(`checks.status.${status}`), locale)} ${text(`checks.reason.${reason}`)}`}
                </td>
                <td className="number">{price === 0 ? '–' : dollars(price, locale)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </>
  );
}
