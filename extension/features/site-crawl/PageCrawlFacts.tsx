import { type ReactNode, useEffect, useState } from 'react';

import { openCrawledPage } from '#extension/platform/browser/open-crawls.ts';
import { findCrawledPage, type CrawledPage } from '#extension/platform/storage/find-crawled-page.ts';
import { Facts } from '#extension/ui/Facts.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import styles from './site-crawl.module.css';
import { useSay } from './use-say.ts';

/** What the newest stored crawl that knows the page says of it. */
export function PageCrawlFacts({ url }: { readonly url: string }): ReactNode {
  const say = useSay();
  const { number, time } = useWords();
  const [found, setFound] = useState<CrawledPage | null>();
  useEffect(() => {
    let isWanted = true;
    void findCrawledPage(url).then((page) => {
      if (isWanted) setFound(page ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [url]);
  if (!found) return null;
  const { crawl, near, page, same } = found;
  return (
    <section className={styles.facts} aria-labelledby="crawl-facts">
      <h2 id="crawl-facts">{say('crawl.facts.title', { time: time(crawl.startedAt) })}</h2>
      <Facts>
        <div>
          <dt>{say('crawl.field.outcome')}</dt>
          <dd>{say(`crawl.outcome.${page.outcome}`)}</dd>
        </div>
        {page.depth === null ? null : (
          <div>
            <dt>{say('crawl.field.depth')}</dt>
            <dd>{say('crawl.depth', { count: page.depth })}</dd>
          </div>
        )}
        <div>
          <dt>{say('crawl.field.inlinks')}</dt>
          <dd>{number(page.inlinks)}</dd>
        </div>
        {page.linkScore === undefined ? null : (
          <div>
            <dt>{say('crawl.field.linkScore')}</dt>
            <dd>{number(Math.round(page.linkScore))}</dd>
          </div>
        )}
      </Facts>
      {same > 0 ? <p>{say('crawl.facts.same', { count: same })}</p> : null}
      {near > 0 ? <p>{say('crawl.facts.near', { count: near })}</p> : null}
      <p>
        <LinkButton onClick={() => openCrawledPage(crawl.id, page.url)}>{say('crawl.facts.open')}</LinkButton>
      </p>
    </section>
  );
}
