import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { noSettings } from '#extension/platform/storage/keyword-records.ts';
import { dropKeyword, loadKeywordsOfSearch, loadRemoved } from '#extension/platform/storage/keyword-store.ts';
import { loadCopiesOfSearch } from '#extension/platform/storage/site-copies.ts';
import { loadSites } from '#extension/platform/storage/site-store.ts';
import { loadSnapshot } from '#extension/platform/storage/serp-store.ts';
import { loadStoreFull, whereStoreHasRoom } from '#extension/platform/storage/store-full.ts';
import type { SearchMemory, SiteChoice, TrackedSite } from '#extension/platform/messages/serp-messages.ts';
import { type KeywordRow, keywordRowsOf } from '#extension/platform/storage/keyword-rows.ts';

import { noNumbers, numbersOf } from '../metrics/numbers-of.ts';
import { showStrength } from '../show-strength.ts';
import { changeKeyword } from './change-site.ts';
import { isAnsweredBy } from '#extension/platform/storage/is-answered-by.ts';
import { marksOn } from '#extension/platform/storage/marks-on.ts';
import { ownPlaces } from './own-places.ts';
import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { siteName } from '#extension/platform/storage/site-name.ts';
import { choicesOn, rememberChoice, sitesFor } from './site-choices.ts';
import { trackKeywords, untrackKeyword } from './track-keywords.ts';

/**
 * For which sites a search is tracked and where they stand, by what is stored: popup and dashboard show the same. And
 * which of its results are the user's.
 */
export async function recallSnapshot(snapshot: SerpSnapshot, seenAt: string): Promise<SearchMemory> {
  const rows = (await loadRows(snapshot)).filter(({ isArchived }) => !isArchived);
  const sites = new Map((await loadSites()).map((site) => [site.domain, siteName(site)]));
  const tracked = rows
    .map((row) => asTrackedSite(row, sites.get(row.domain) ?? readableDomain(row.domain)))
    .toSorted(byPosition);
  return { tracking: { sites: tracked, choices: null }, ...(await recallRest(snapshot, seenAt, tracked)) };
}

/** `offersChoices`: where the user named no site yet, asks at once which result is theirs, which saves a click. */
export async function recallSearch(visitId: string, offersChoices = false): Promise<SearchMemory> {
  const visit = await loadSnapshot(visitId);
  if (!visit) return knowNothing();
  const memory = await recallSnapshot(visit.snapshot, visit.seenAt);
  if (!offersChoices) return memory;
  const isNewcomer = memory.tracking.sites.length === 0 && (await loadSites()).length === 0;
  if (!isNewcomer || visit.snapshot.query === null) return memory;
  const choices = await choicesOn(visit.snapshot);
  return choices.length === 0 ? memory : { ...memory, tracking: { sites: [], choices } };
}

/**
 * Tracks the search of a visit for the site that the user chose. Without one, for the site that is theirs beyond doubt;
 * where there is none such, the answer holds what they can choose from.
 */
export async function trackSearch(visitId: string, choice: SiteChoice | null): Promise<SearchMemory> {
  const visit = await loadSnapshot(visitId);
  if (!visit || visit.snapshot.query === null) return knowNothing();
  const { seenAt, snapshot } = visit;
  const domains = choice ? [await rememberChoice(choice)] : await sitesFor(snapshot);
  if (domains.length === 0) {
    const tracking = { sites: [], choices: await choicesOn(snapshot) };
    return { tracking, ...(await recallRest(snapshot, seenAt, [])) };
  }
  await whereStoreHasRoom(() => trackFor(snapshot, domains));
  return recallSnapshot(snapshot, seenAt);
}

async function trackFor(snapshot: SerpSnapshot, domains: readonly string[]): Promise<void> {
  const { device, engine, query } = snapshot;
  if (query === null) return;
  for (const domain of domains) {
    const archived = (await loadRows(snapshot)).filter((row) => row.domain === domain && row.isArchived);
    for (const row of archived) await changeKeyword(row, { isArchived: false });
    const keyword = { ...noSettings, keyword: query, engine, device, country: '', language: '' };
    if (archived.length === 0) await trackKeywords({ domain, keywords: [keyword] });
  }
  for (const waiting of await loadKeywordsOfSearch({ device, engine, keyword: query }))
    if (waiting.domain === '') await dropKeyword(waiting);
}

/** Untracks the search of a visit for every site. */
export async function untrackSearch(visitId: string): Promise<SearchMemory> {
  const visit = await loadSnapshot(visitId);
  if (!visit) return knowNothing();
  for (const row of await loadRows(visit.snapshot)) if (!row.isArchived) await untrackKeyword(row);
  return recallSnapshot(visit.snapshot, visit.seenAt);
}

const nothing: Omit<SearchMemory, 'isStoreFull'> = {
  tracking: { sites: [], choices: null },
  places: [],
  hasSeveralSites: false,
  marks: {},
  numbers: noNumbers,
  strength: null,
  figures: {},
};

async function knowNothing(): Promise<SearchMemory> {
  return { ...nothing, isStoreFull: await loadStoreFull() };
}

async function recallRest(
  snapshot: SerpSnapshot,
  seenAt: string,
  tracked: readonly TrackedSite[],
): Promise<Omit<SearchMemory, 'tracking'>> {
  const sites = await loadSites();
  return {
    isStoreFull: await loadStoreFull(),
    places: ownPlaces(snapshot, sites, tracked),
    hasSeveralSites: new Set([...sites, ...tracked].map(({ domain }) => domain)).size > 1,
    marks: await marksOn(snapshot),
    numbers: await numbersOf(snapshot),
    ...(await showStrength(snapshot, seenAt)),
  };
}

/** Archived ones too. */
async function loadRows(snapshot: SerpSnapshot): Promise<readonly KeywordRow[]> {
  const { device, engine, query } = snapshot;
  if (query === null) return [];
  const search = { device, engine, keyword: query };
  const [local, copies] = await Promise.all([loadKeywordsOfSearch(search), loadCopiesOfSearch(search)]);
  const domains = new Set([...local, ...copies].map(({ domain }) => domain).filter((domain) => domain !== ''));
  const rows = await Promise.all(
    [...domains].map(async (domain) =>
      keywordRowsOf({
        domain,
        local: local.filter((each) => each.domain === domain),
        remote: copies.filter((each) => each.domain === domain),
        removed: await loadRemoved(domain),
      }),
    ),
  );
  return rows.flat().filter((row) => isAnsweredBy(row, snapshot));
}

function asTrackedSite({ changes, domain, rank }: KeywordRow, name: string): TrackedSite {
  const { depth = null, position = null } = rank?.status === 'failed' ? {} : (rank ?? {});
  return { domain, name, position, depth, change: changes.last };
}

/** The best placed first. */
function byPosition(one: TrackedSite, other: TrackedSite): number {
  return (one.position ?? Infinity) - (other.position ?? Infinity) || one.domain.localeCompare(other.domain);
}
