import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';
import { addressOfPage } from '#shared/serp/address-of-page.ts';
import { engines } from '#shared/serp/engine-list.ts';
import { readSerp } from '#shared/serp/read-serp.ts';
import { serpSnapshot } from '#shared/serp/snapshot.ts';
import { withDomains } from '#shared/serp/with-domains.ts';
import { fetchInPage } from '#extension/platform/browser/fetch-in-page.ts';
import type { FurtherPage } from '#extension/platform/messages/serp-messages.ts';
import { furtherId, loadFurtherPages, loadSnapshot, saveSnapshot } from '#extension/platform/storage/serp-store.ts';
import { saveSerpTab } from '#extension/platform/browser/serp-tab.ts';

import { withoutPersonal } from './serp-without-personal.ts';

/** No search is read further than this; who wants more searches more closely. */
const mostPages = 10;

/**
 * Fetches the page after the last one known of a visit, because the user asked for that one page, and keeps it beside
 * the visit. One at a time. Labels that only paint tells are not known of a page that nobody painted.
 */
export function readFurtherPage(visitId: string, tabId: number): Promise<FurtherPage> {
  return navigator.locks.request('serp-further-page', async () => {
    const visit = await loadSnapshot(visitId);
    const engine = engines.find(({ id }) => id === visit?.snapshot.engine);
    if (!visit || !engine) return { state: 'failed', reason: 'gone' };
    const known = await loadFurtherPages(visit);
    const page = (known.at(-1)?.snapshot ?? visit.snapshot).page + 1;
    const address = addressOfPage(engine, visit.snapshot.url, page);
    if (address === null || known.length + 1 >= mostPages) return { state: 'end' };
    const answer = await fetchInPage(tabId, address);
    if (!answer) return { state: 'failed', reason: 'network' };
    if (answer.status >= 400) return { state: 'failed', reason: `HTTP ${answer.status}` };
    const view = parseDocument(answer.html, { url: answer.url });
    const read = readSerp(view, engine, answer.url);
    const snapshot = serpSnapshot.parse(withDomains(withoutPersonal(read.snapshot, engine, read.account)));
    if (snapshot.state === 'no_results' || (snapshot.state === 'ok' && snapshot.page !== page)) return { state: 'end' };
    if (snapshot.state !== 'ok') return { state: 'failed', reason: snapshot.state };
    await saveSnapshot(furtherId(visitId, page), snapshot, isoTime(systemClock));
    await saveSerpTab(tabId, visitId);
    return { state: 'read', page };
  });
}
