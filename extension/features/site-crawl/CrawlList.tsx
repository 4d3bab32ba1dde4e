import { type ReactNode, useId, useState } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { isListCrawl } from '#extension/platform/storage/is-list-crawl.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Table } from '#extension/ui/Table.tsx';

import styles from './site-crawl.module.css';
import { canBeResumed } from './can-be-resumed.ts';
import { sayEnd } from '#shared/crawl/export/say-end.ts';
import type { KnownCrawls } from './use-crawls.ts';
import { useSay } from './use-say.ts';

interface CrawlListProps {
  readonly title: string;
  readonly crawls: KnownCrawls;
  readonly canGoOn: boolean;
  readonly onOpen: (id: string) => void;
  readonly onGoOn: (crawl: StoredCrawl) => void;
  readonly onDelete: (crawl: StoredCrawl) => void;
}

/** Stored crawls, the newest first, with what can be done with each. */
export function CrawlList({
  canGoOn,
  crawls: { all, running },
  onDelete,
  onGoOn,
  onOpen,
  title,
}: CrawlListProps): ReactNode {
  const say = useSay();
  const { number, time } = useWords();
  const [asked, setAsked] = useState<string>();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.scroll}>
      <h3 id={heading}>{title}</h3>
      <Table className={styles.list}>
        <thead>
          <tr>
            <th scope="col">{say('crawl.column.site')}</th>
            <th scope="col">{say('crawl.column.when')}</th>
            <th scope="col">{say('crawl.column.where')}</th>
            <th scope="col" className="number">
              {say('crawl.column.pages')}
            </th>
            <th scope="col" className="number">
              {say('crawl.errors')}
            </th>
            <th scope="col" className="number">
              {say('crawl.warnings')}
            </th>
            <th scope="col">{say('crawl.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((crawl) => {
            const { id, startedAt, summary } = crawl;
            const site = readableDomain(crawl.site);
            const name = isListCrawl(crawl) ? say('crawl.listOf', { site }) : site;
            const isOpen = crawl.state === 'ended' || crawl.state === 'file';
            return (
              <tr key={id}>
                <th scope="row">{isOpen ? <LinkButton onClick={() => onOpen(id)}>{name}</LinkButton> : name}</th>
                <td>{time(startedAt)}</td>
                <td>{sayWhere(crawl, say)}</td>
                <td className="number">{summary ? number(summary.pages) : ''}</td>
                <td className="number">{summary ? number(summary.findings.error) : ''}</td>
                <td className="number">{summary ? number(summary.findings.warning) : ''}</td>
                <td>
                  <ButtonRow>
                    <span className={styles.state}>{sayState(crawl, running.has(id), say)}</span>
                    {canBeResumed(crawl) && !running.has(id) ? (
                      <Button disabled={!canGoOn && !crawl.remote} onClick={() => onGoOn(crawl)}>
                        {say('crawl.goOn')}
                      </Button>
                    ) : null}
                    {running.has(id) ? null : asked === id ? (
                      <>
                        <Button kind="danger" onClick={() => onDelete(crawl)}>
                          {say('crawl.delete.sure')}
                        </Button>
                        <Button onClick={() => setAsked(undefined)}>{say('crawl.cancel')}</Button>
                      </>
                    ) : (
                      <Button onClick={() => setAsked(id)}>{say('crawl.delete')}</Button>
                    )}
                  </ButtonRow>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}

function sayState(crawl: StoredCrawl, isRunning: boolean, say: ReturnType<typeof useSay>): string {
  const { remote, state, summary } = crawl;
  if (isRunning) return say('crawl.elsewhere');
  const reason = summary?.startFailure;
  const failure = reason === undefined ? undefined : say('crawl.start.failed', { reason });
  switch (state) {
    case 'running':
      return say(remote ? 'crawl.runs' : 'crawl.interrupted');
    case 'paused':
      return say('crawl.paused');
    case 'file':
      return failure ?? say('crawl.fromFile');
    case 'ended':
      if (failure !== undefined) return failure;
      if (remote?.isQuotaReached === true) return say('crawl.end.quota');
      return summary ? sayEnd(summary, isListCrawl(crawl), say) : say('crawl.end.complete');
  }
}

function sayWhere({ remote, state }: StoredCrawl, say: ReturnType<typeof useSay>): string {
  if (state === 'file') return say('crawl.fromFile');
  if (!remote) return say('crawl.where.browser');
  return say(remote.isScheduled ? 'crawl.where.schedule' : 'crawl.where.backend');
}
