import type { ReactNode } from 'react';

import { decidedFromMs, type ExternalLook, isBroken } from '#shared/crawl/external/external-look.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { sayPhrase } from '#shared/crawl/say-phrase.ts';
import type { Translation } from '#shared/kernel/translation.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

import styles from '../site-crawl.module.css';
import { useSay } from '../use-say.ts';

interface OtherSitesProps {
  readonly externals: NonNullable<CrawlReport['externals']>;
  readonly language: Translation;
}

const shownLooks = 200;

/** What came of asking the other sites that pages link to: those that were not found, and what is not known. */
export function OtherSites({ externals: { found, left, looks }, language }: OtherSitesProps): ReactNode {
  const say = useSay();
  const { time } = useWords();
  const stateOf = (look: ExternalLook): string => {
    if (isBroken(look)) return say('crawl.others.broken');
    const fromMs = decidedFromMs(look);
    if (fromMs === undefined) return say('crawl.others.unclear');
    return say('crawl.others.once', { time: time(new Date(fromMs).toISOString()) });
  };
  const order = looks.toSorted((a, b) => Number(b.goneSinceMs !== null) - Number(a.goneSinceMs !== null));
  return (
    <section aria-labelledby="crawl-others">
      <h4 id="crawl-others">{say('crawl.others')}</h4>
      <p>{say('crawl.others.count', { found, others: looks.length, left })}</p>
      {looks.length === 0 ? null : (
        <details open={order[0]?.goneSinceMs !== null}>
          <summary>{say('crawl.others.list', { count: looks.length })}</summary>
          <div className={styles.scroll}>
            <Table>
              <thead>
                <tr>
                  <th scope="col">{say('crawl.others.address')}</th>
                  <th scope="col">{say('crawl.others.answer')}</th>
                  <th scope="col">{say('crawl.column.when')}</th>
                  <th scope="col">{say('crawl.column.state')}</th>
                </tr>
              </thead>
              <tbody>
                {order.slice(0, shownLooks).map((look) => (
                  <tr key={look.url}>
                    <th scope="row" className={styles.address}>
                      {look.url}
                    </th>
                    <td>{sayPhrase(look.what, language)}</td>
                    <td>{time(new Date(look.atMs).toISOString())}</td>
                    <td>{stateOf(look)}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </div>
          {looks.length > shownLooks ? <p className="soft">{say('crawl.others.more', { count: shownLooks })}</p> : null}
        </details>
      )}
    </section>
  );
}
