import type { ReactNode } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';

import { isCrawlOf } from './is-crawl-of.ts';
import styles from './site-crawl.module.css';
import { useSay } from './use-say.ts';

interface OtherSiteProps {
  /** The site that is chosen; undefined where all are. */
  readonly domain: string | undefined;
  /** Of the crawl that is shown. */
  readonly site: string;
}

/** Says that a crawl which is shown is not of the site that is chosen. */
export function OtherSite({ domain, site }: OtherSiteProps): ReactNode {
  const say = useSay();
  if (domain === undefined || isCrawlOf(domain, site)) return null;
  return (
    <p className={styles.other}>
      {say('crawl.otherSite', { site: readableDomain(site), domain: readableDomain(domain) })}
    </p>
  );
}
