import { useEffect, useState } from 'react';

import { isWithinDomain } from '#shared/kernel/is-within-domain.ts';
import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { findActiveTab } from '#extension/platform/browser/tabs.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { watchKeywords } from '#extension/platform/storage/keyword-news.ts';
import { keywordRowsOf } from '#extension/platform/storage/keyword-rows.ts';
import { loadSearchesOfPage } from '#extension/platform/storage/searches-of-page.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { loadKeywords } from '#extension/session/use-keywords.ts';

import type { PageSigns } from './likely-keywords.ts';

/** What this browser knows of a page's keywords, and of the site that it is of. */
export interface KnownPage {
  readonly signs: PageSigns;
  /** The user's site that the page belongs to; undefined where it is of none. */
  readonly site: string | undefined;
  /** Forms of tracked keywords of that site. */
  readonly tracked: ReadonlySet<string>;
  /** The backend may know what Search Console counted. */
  readonly hasSearches: boolean;
}

/** Undefined until it was read; again after every change of tracked keywords. Nobody is asked. */
export function usePageSigns(audit: ShownAudit): KnownPage | undefined {
  const [known, setKnown] = useState<KnownPage>();
  useEffect(() => {
    const ending = new AbortController();
    const load = async (): Promise<void> => {
      const found = await loadSigns(audit);
      if (!ending.signal.aborted) setKnown(found);
    };
    void load();
    watchKeywords(() => void load(), ending.signal);
    return () => ending.abort();
  }, [audit]);
  return known;
}

async function loadSigns({ facts, report: { url } }: ShownAudit): Promise<KnownPage> {
  const tab = await findActiveTab();
  const [stored, seen, reading] = await Promise.all([
    loadKeywords({ kind: 'page', url }),
    loadSearchesOfPage(url),
    facts && tab ? askBackground('readText', { tabId: tab.id }) : null,
  ]);
  const host = URL.parse(url)?.hostname ?? '';
  const own = stored.shown.find(({ domain }) => isWithinDomain(host, domain));
  const rows = own ? keywordRowsOf(own).filter(({ isArchived }) => !isArchived) : [];
  const here = rows.filter(({ rank, targetUrl }) =>
    [rank?.url, targetUrl].some((each) => typeof each === 'string' && isSameAddress(each, url)),
  );
  return {
    site: own?.domain,
    tracked: new Set(rows.map(({ keyword }) => keyword)),
    hasSearches: own?.copy !== undefined,
    signs: {
      chosen: reading?.focus?.keyword ?? null,
      tracked: here.map(({ keyword, rank }) => ({ keyword, place: rank?.position ?? null })),
      counted: [],
      seen,
      title: facts?.document.head?.titles[0]?.text ?? null,
      phrases: (reading?.phrases ?? [])
        .slice(1)
        .toReversed()
        .flatMap((list) => list.map(({ phrase }) => phrase)),
    },
  };
}
