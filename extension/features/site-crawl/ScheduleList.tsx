import type { ReactNode } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import type { CrawlBackend } from '#extension/session/remote-crawls.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

import styles from './site-crawl.module.css';
import { useSay } from './use-say.ts';

interface ScheduleListProps {
  readonly backend: Pick<CrawlBackend, 'projects' | 'schedules'>;
}

/** Which sites the backend crawls by itself, and when next; each leads to where that is changed. */
export function ScheduleList({ backend: { projects, schedules } }: ScheduleListProps): ReactNode {
  const say = useSay();
  const { time } = useWords();
  const rows = schedules.flatMap((schedule) => {
    const project = projects.find(({ id }) => id === schedule.projectId);
    return project && schedule.cadence !== 'off' ? [{ ...schedule, domain: project.domain }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="crawl-schedules" className={styles.scroll}>
      <h3 id="crawl-schedules">{say('crawl.schedules')}</h3>
      <Table className={styles.list}>
        <thead>
          <tr>
            <th scope="col">{say('crawl.column.site')}</th>
            <th scope="col">{say('crawl.schedule.cadence')}</th>
            <th scope="col">{say('crawl.schedules.next')}</th>
            <th scope="col">{say('crawl.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cadence, domain, nextRunAt, projectId, reason }) => (
            <tr key={projectId}>
              <th scope="row">
                <a href={`#${encodeURIComponent(domain)}/crawls`}>{readableDomain(domain)}</a>
              </th>
              <td>{say(`crawl.schedule.${cadence}`)}</td>
              <td>{nextRunAt === null ? '' : time(nextRunAt)}</td>
              <td>{reason === null ? '' : say('crawl.schedule.reason', { reason })}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
