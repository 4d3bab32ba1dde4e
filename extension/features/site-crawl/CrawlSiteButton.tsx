import type { ReactNode } from 'react';

import { openNewCrawl } from '#extension/platform/browser/open-crawls.ts';
import { IconButton } from '#extension/ui/IconButton.tsx';

import { useSay } from './use-say.ts';

/** Opens the form of a crawl that starts from the page in front. */
export function CrawlSiteButton({ url }: { readonly url: string }): ReactNode {
  const say = useSay();
  if (!/^https?:/.test(url)) return null;
  return (
    <IconButton aria-label={say('crawl.thisSite')} title={say('crawl.thisSite')} onClick={() => openNewCrawl(url)}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6.5 2h3v3h-3ZM1.5 11h3v3h-3ZM6.5 11h3v3h-3ZM11.5 11h3v3h-3ZM8 5v6M3 11V8h10v3" />
      </svg>
    </IconButton>
  );
}
