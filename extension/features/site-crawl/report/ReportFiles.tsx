import { type ReactNode, useEffect, useState } from 'react';

import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { loadSiteFiles } from '#extension/platform/storage/crawl-store.ts';
import { Table } from '#extension/ui/Table.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';

interface ReportFilesProps {
  readonly crawl: StoredCrawl;
  /** Whether the crawl was made here, and its files are kept. */
  readonly hasStore: boolean;
}

type SiteFiles = Awaited<ReturnType<typeof loadSiteFiles>>;

/** robots.txt and sitemaps as they were when the site was crawled. */
export function ReportFiles({ crawl, hasStore }: ReportFilesProps): ReactNode {
  const say = useSay();
  const [files, setFiles] = useState<SiteFiles>();
  useEffect(() => {
    void loadSiteFiles(crawl.id).then(setFiles);
  }, [crawl.id]);
  if (!hasStore) return <p className="soft">{say('crawl.files.unknown')}</p>;
  if (!files) return null;
  return (
    <>
      <section aria-labelledby="crawl-robots">
        <h4 id="crawl-robots">{say('crawl.files.robots')}</h4>
        {files.robots.length === 0 ? <p className="soft">{say('crawl.files.noRobots')}</p> : null}
        {files.robots.map(([origin, text]) => (
          <figure key={origin} className={styles.robots}>
            <figcaption>{origin}/robots.txt</figcaption>
            <pre className={layoutStyles.fileText}>{text}</pre>
          </figure>
        ))}
      </section>
      <section aria-labelledby="crawl-sitemaps">
        <h4 id="crawl-sitemaps">{say('crawl.files.sitemaps')}</h4>
        {files.sitemaps.length === 0 ? (
          <p className="soft">{say('crawl.files.noSitemaps')}</p>
        ) : (
          <Table>
            <tbody>
              {files.sitemaps.map(([url, status]) => (
                <tr key={url}>
                  <th scope="row" className={styles.address}>
                    {url}
                  </th>
                  <td className="number">{status ?? say('crawl.files.noAnswer')}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </section>
    </>
  );
}
