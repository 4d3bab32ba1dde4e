import { useState } from 'react';

import type { BriefText } from '#shared/brief/brief-texts.data.ts';
import type { LeadingPage } from '#shared/brief/leading-pages.ts';
import { type Brief, makeBrief } from '#shared/brief/make-brief.ts';
import type { RankedPage } from '#shared/brief/ranked-page.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import { crawlOrigins } from '#extension/platform/crawl/crawl-origins.ts';
import { readRankedPage } from '#extension/platform/network/read-ranked-page.ts';

export type BriefState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly done: number; readonly all: number; readonly host: string }
  | { readonly step: 'failed'; readonly why: BriefText; readonly reason: string }
  | { readonly step: 'made'; readonly brief: Brief };

interface BriefMaking {
  readonly state: BriefState;
  /** Must be called in the turn of the click: the browser asks for the sites. `own`: address of the user's page, or nothing. */
  readonly make: (own: string) => Promise<void>;
  /** Takes away what was made or failed, since it was for another page. */
  readonly clear: () => void;
}

/** Reads the leading pages one after the other and counts them. */
export function useBrief(snapshot: SerpSnapshot | undefined, leading: readonly LeadingPage[]): BriefMaking {
  const [state, setState] = useState<BriefState>({ step: 'idle' });
  const make = async (own: string): Promise<void> => {
    if (!snapshot) return;
    const urls = [...leading.map(({ url }) => url), ...(own === '' ? [] : [own])];
    const [start = ''] = urls;
    const isAllowed = await requestOrigins(crawlOrigins({ start, list: urls, scope: 'host' }));
    if (!isAllowed) return setState({ step: 'failed', why: 'brief.refused', reason: '' });
    const ranked: RankedPage[] = [];
    for (const result of leading) {
      setState({ step: 'reading', done: ranked.length, all: urls.length, host: new URL(result.url).hostname });
      const read = await readRankedPage(result.url);
      ranked.push(read.ok ? { ...result, page: read.value } : { ...result, page: undefined, reason: read.failure });
    }
    if (own !== '') setState({ step: 'reading', done: ranked.length, all: urls.length, host: new URL(own).hostname });
    const ownPage = own === '' ? undefined : await readRankedPage(own);
    if (ownPage && !ownPage.ok) return setState({ step: 'failed', why: 'brief.bad-own', reason: ownPage.failure });
    const brief = makeBrief(snapshot, ranked, ownPage?.value);
    setState(brief.read < 2 ? { step: 'failed', why: 'brief.few', reason: '' } : { step: 'made', brief });
  };
  return { state, make, clear: () => setState({ step: 'idle' }) };
}
