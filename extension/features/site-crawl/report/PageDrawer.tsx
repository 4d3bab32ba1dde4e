import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';

import { detailWords } from '#shared/crawl/outcome-words.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { similarPages } from '#shared/crawl/report/similar-pages.ts';
import { sayPhrase } from '#shared/crawl/say-phrase.ts';
import { openTab } from '#extension/platform/browser/open-tab.ts';
import type { StoredCrawl, StoredCrawlReport } from '#extension/platform/storage/crawl-records.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { Dialog } from '#extension/ui/Dialog.tsx';
import { Facts } from '#extension/ui/Facts.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { pageColumns, pageRows } from './page-columns.ts';
import { loadPageLinks, type PageLinks } from './page-links.ts';
import { PageFindings } from './PageFindings.tsx';
import { PageLinkList } from './PageLinkList.tsx';
import { useFindingLanguage } from './use-finding-language.ts';

interface PageDrawerProps {
  readonly crawl: StoredCrawl;
  readonly stored: StoredCrawlReport;
  readonly url: string;
  readonly onPage: (url: string) => void;
  readonly onClose: () => void;
}

/** One address: what became of it, who links to it, where it leads, and what was found there. */
export function PageDrawer({ crawl, onClose, onPage, stored, url }: PageDrawerProps): ReactNode {
  const say = useSay();
  const language = useFindingLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [links, setLinks] = useState<PageLinks | null>();
  const { report } = stored;
  const id = useMemo(() => report.urls.findIndex((known) => known.url === url), [report, url]);
  const row = useMemo(() => pageRows(report)[id], [report, id]);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let isWanted = true;
    void loadPageLinks(crawl, stored, id).then((found) => {
      if (isWanted) setLinks(found ?? null);
    });
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- The report names the crawl; its record is a new object with each reading of the list.
  }, [stored, id]);
  return (
    <Dialog ref={dialog} className={styles.drawer} aria-labelledby="crawl-page" onClose={onClose}>
      <h2 id="crawl-page" className={styles.address}>
        {url}
      </h2>
      <ButtonRow>
        {/^https?:/.test(url) ? <Button onClick={() => void openTab(url)}>{say('crawl.page.open')}</Button> : null}
        <Button onClick={onClose}>{say('crawl.close')}</Button>
      </ButtonRow>
      {row ? (
        <Facts>
          {pageColumns(say, stored.report.isList === true).map(({ id: field, label, valueOf }) => {
            const value = valueOf(row);
            const detail =
              field === 'outcome' && row.detail !== undefined
                ? sayPhrase(detailWords(row.detail), language.crawl)
                : field === 'score' && row.scoredRules !== undefined
                  ? say('crawl.score.rules', { count: row.scoredRules })
                  : undefined;
            return value === null ? null : (
              <div key={field}>
                <dt>{label}</dt>
                <dd>
                  {value} {detail === undefined ? null : <span className="soft">({detail})</span>}
                </dd>
              </div>
            );
          })}
        </Facts>
      ) : null}
      <PageFindings stored={stored} id={id} url={url} />
      <Similar report={report} url={url} onPage={onPage} />
      {links === null ? <p className="soft">{say('crawl.page.linksUnknown')}</p> : null}
      {links ? (
        <>
          <PageLinkList
            title={say('crawl.page.inlinks')}
            count={links.inlinkCount}
            links={links.inlinks}
            onPage={onPage}
          />
          <PageLinkList
            title={say('crawl.page.outlinks')}
            count={links.outlinks.length}
            links={links.outlinks}
            onPage={onPage}
          />
        </>
      ) : null}
    </Dialog>
  );
}

interface SimilarProps {
  readonly report: CrawlReport;
  readonly url: string;
  readonly onPage: (url: string) => void;
}

function Similar({ onPage, report, url }: SimilarProps): ReactNode {
  const say = useSay();
  const { near, same } = useMemo(() => similarPages(report, url), [report, url]);
  const listed = [
    ['crawl.page.same', same],
    ['crawl.page.near', near.filter((each) => !same.includes(each))],
  ] as const;
  return listed.map(([title, urls]) =>
    urls.length === 0 ? null : (
      <PageLinkList
        key={title}
        title={say(title)}
        count={urls.length}
        links={urls.map((each) => ({ url: each, text: '', isNofollow: false }))}
        onPage={onPage}
      />
    ),
  );
}
