import type { ReactNode } from 'react';

import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { ShareBar } from '#extension/ui/ShareBar.tsx';
import { Table } from '#extension/ui/Table.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';

interface CrawlTrendProps {
  readonly current: string;
  readonly site: readonly StoredCrawl[];
  readonly onOpen: (id: string) => void;
}

/** Pages and findings of the stored crawls of a site, one below the other. */
export function CrawlTrend({ current, onOpen, site }: CrawlTrendProps): ReactNode {
  const say = useSay();
  const { number, time } = useWords();
  const most = Math.max(1, ...site.map(({ summary }) => summary?.findings.error ?? 0));
  return (
    <section aria-labelledby="crawl-trend" className={styles.scroll}>
      <h4 id="crawl-trend">{say('crawl.trend')}</h4>
      <Table>
        <thead>
          <tr>
            <th scope="col">{say('crawl.column.when')}</th>
            <th scope="col" className="number">
              {say('crawl.column.pages')}
            </th>
            <th scope="col" className="number">
              {say('crawl.errors')}
            </th>
            <th scope="col" aria-hidden="true" />
            <th scope="col" className="number">
              {say('crawl.warnings')}
            </th>
            <th scope="col" className="number">
              {say('crawl.notices')}
            </th>
          </tr>
        </thead>
        <tbody>
          {site.map(({ id, startedAt, summary }) =>
            summary ? (
              <tr key={id}>
                <th scope="row">
                  {id === current ? (
                    <strong>{time(startedAt)}</strong>
                  ) : (
                    <LinkButton onClick={() => onOpen(id)}>{time(startedAt)}</LinkButton>
                  )}
                </th>
                <td className="number">{number(summary.pages)}</td>
                <td className="number">{number(summary.findings.error)}</td>
                <td className={styles.share} aria-hidden="true">
                  <ShareBar share={summary.findings.error / most} />
                </td>
                <td className="number">{number(summary.findings.warning)}</td>
                <td className="number">{number(summary.findings.notice)}</td>
              </tr>
            ) : null,
          )}
        </tbody>
      </Table>
    </section>
  );
}
