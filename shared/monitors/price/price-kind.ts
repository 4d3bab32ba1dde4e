import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { isHtmlType } from '#shared/audit/served-page/served-answer.ts';
import { isoTime } from '#shared/kernel/clock.ts';
import { readJsonLdBlocks } from '#shared/structured-data/read-json-ld.ts';

import { busyMsOf, followRedirects, isLogin } from '../follow-redirects.ts';
import type { MonitorKind } from '../monitor-kind.ts';
import { readOffers } from './read-offers.ts';

/**
 * What a product costs and whether it can be had, by the offers that its page tells search engines (schema.org). A page
 * without an offer says nothing: it is neither dearer nor gone.
 */
export const priceKind: MonitorKind = {
  id: 'price',
  fields: ['price', 'availability'],
  needsConfirmation: () => true,
  async read({ clock, fetchOnce }, url) {
    const followed = await followRedirects(fetchOnce, { url, maxBytes: maxPageBytes, cuts: true });
    const { answer, elapsedMs, failure, hops } = followed;
    const busyMs = busyMsOf(answer, clock());
    const note = answer ? String(answer.status) : (failure ?? `${hops.length} redirects`);
    if (busyMs !== undefined) return { snapshot: {}, elapsedMs: null, note, busyMs };
    const silent = (why: string) => ({ snapshot: {}, elapsedMs: answer ? elapsedMs : null, note: why });
    if (answer?.status !== 200) return silent(note);
    if (isLogin(url, followed.url)) return silent('sign-in');
    if (!isHtmlType(answer.headers['content-type'])) return silent('no offer');
    const { facts } = collectServedPage({
      url: followed.url,
      bytes: answer.bytes,
      collectedAt: isoTime(clock),
      response: { state: 'missing', reason: 'fetch-failed' },
      robotsTxt: { state: 'missing', reason: 'fetch-failed' },
    });
    const { structuredData } = facts.document;
    const items = structuredData
      ? [...readJsonLdBlocks(structuredData.jsonLd).items, ...(structuredData.markup?.items ?? [])]
      : [];
    const offers = readOffers(items);
    return offers ? { snapshot: offers, elapsedMs, note } : silent('no offer');
  },
};

const maxPageBytes = 2 * 1024 * 1024;
