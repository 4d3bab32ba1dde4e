import { parseUrl } from '#shared/kernel/url.ts';
import type { DocumentView } from '#shared/page/document-view.ts';

import type { EngineDescription, LayoutRule } from './engine.ts';
import { type EngineMatch, findEngine } from './find-engine.ts';
import { findTitleLinks, minFallback, readByTitleLinks } from './reading/fall-back.ts';
import { findCertainState, findLayout, holds } from './reading/find-layout.ts';
import type { FoundItem } from './reading/found-item.ts';
import { isIncomplete } from './reading/is-incomplete.ts';
import { type ItemMemory, openPage, type PageContext } from './reading/page-context.ts';
import { rankItems } from './reading/rank-items.ts';
import { readFeatures } from './reading/read-feature.ts';
import { readLayout } from './reading/read-layout.ts';
import { readSpell } from './reading/read-spell.ts';
import { isResultType } from './result-type.ts';
import { readValue, readValues } from './reading/read-value.ts';
import type { SerpSnapshot, SerpState, SerpWarning, Vertical } from './snapshot.ts';

/** What one page says, and where in the page each item stands. */
export interface SerpReading<N> {
  /** Plain data, no nodes; `registrable_domain` is still null (`withDomains`). */
  readonly snapshot: SerpSnapshot;
  /** One for each item of the snapshot, in its order. */
  readonly elements: readonly SerpElement<N>[];
  /** Names and addresses of the account that is signed in, never part of the snapshot by intention. */
  readonly account: readonly string[];
}

export interface SerpElement<N> {
  /** Index in `snapshot.items`. */
  readonly item: number;
  readonly element: N;
  /** The title link; null where the item has none. */
  readonly anchor: N | null;
}

/**
 * Reads a results page as the engine's description says. Pure, and never throws for anything in the page: what cannot
 * be read with certainty has a state other than `ok` and no items.
 */
export function readSerp<N extends object>(
  view: DocumentView<N>,
  engine: EngineDescription,
  url: string,
): SerpReading<N> {
  const steps = readSerpInSteps(view, engine, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in small steps, between which the caller may let others work. One of the steps gives the results alone,
 * before the page's other blocks are looked for: their ranks within their kind are final, `rank_absolute` is not.
 */
export function* readSerpInSteps<N extends object>(
  view: DocumentView<N>,
  engine: EngineDescription,
  url: string,
  memory?: ItemMemory<N>,
): Generator<SerpReading<N> | undefined, SerpReading<N>> {
  const page = openPage(view, engine, url, memory);
  const match = findEngine(url, [engine]);
  const vertical = match?.vertical ?? 'web';
  const layout = findLayout(page, vertical);
  const run = readItems(page, layout, vertical);
  for (;;) {
    yield;
    const step = run.next();
    if (step.done) return assemble(page, match, layout, step.value);
    if (step.value) yield assemble(page, match, layout, step.value);
  }
}

function assemble<N extends object>(
  page: PageContext<N>,
  match: EngineMatch | undefined,
  layout: LayoutRule | undefined,
  read: ReadItems<N>,
): SerpReading<N> {
  const { engine } = page;
  const placed = read.state === 'ok' ? rankItems(page, read.items, layout?.aside) : [];
  if (placed.length > maxItems) page.warnings.add('too-many-items');
  const kept = placed.slice(0, maxItems);
  const results = kept.filter(({ item }) => isResultType(item.type)).length;
  return {
    snapshot: {
      engine: engine.id,
      vertical: match?.vertical ?? 'web',
      url: page.url,
      ...readPage(page, match),
      device: layout?.device ?? match?.device ?? 'desktop',
      state: read.state,
      parser: {
        rules_version: engine.version,
        method: read.isFallback ? 'fallback' : 'rules',
        layout: layout?.name ?? null,
        confidence: read.state === 'ok' ? confidenceOf(read, results, page.warnings) : read.certainty,
        warnings: [...page.warnings],
        health: { results, links: read.links },
      },
      items: kept.map(({ item }) => item),
    },
    elements: kept.map(({ root, anchor }, item) => ({ item, element: root, anchor })),
    account: readAccount(page),
  };
}

function readAccount<N extends object>(page: PageContext<N>): readonly string[] {
  const root = page.view.root();
  return root ? readValues(page, page.engine.account, root, 20) : [];
}

const maxItems = 1_000;

interface ReadItems<N> {
  readonly state: SerpState;
  readonly items: readonly FoundItem<N>[];
  /** What looks like a result in the main column. */
  readonly links: number;
  readonly isFallback: boolean;
  /** How sure a state without items is, 0 to 1. */
  readonly certainty: number;
}

function* readItems<N extends object>(
  page: PageContext<N>,
  layout: LayoutRule | undefined,
  vertical: Vertical,
): Generator<ReadItems<N> | undefined, ReadItems<N>> {
  const without = (state: SerpState, certainty: number): ReadItems<N> => ({
    state,
    items: [],
    links: 0,
    isFallback: false,
    certainty,
  });
  const { engine, view } = page;
  const { states } = engine;
  const decided = findCertainState(page);
  if (decided) return without(decided, 1);

  const found = layout ? yield* readLayoutOrHidden(page, layout) : [];
  const empty = found.length > 0 ? undefined : states.find(({ select }) => holds(page, select));
  if (empty) return without(empty.state, 1);
  if (isIncomplete(page, layout, found)) return without('unknown_layout', 1);
  if (found.length > 0) yield { state: 'ok', items: found, links: 0, isFallback: false, certainty: 0 };
  const titleLinks = vertical === 'web' ? findTitleLinks(page, layout) : [];
  if (found.length === 0) {
    const byLinks = titleLinks.length < minFallback ? [] : readByTitleLinks(page, titleLinks);
    if (byLinks.length < minFallback) return without('unknown_layout', 0);
    if (isIncomplete(page, layout, byLinks)) return without('unknown_layout', 1);
    page.warnings.add('read-by-fallback');
    return { state: 'ok', items: byLinks, links: titleLinks.length, isFallback: true, certainty: 0 };
  }
  const features: FoundItem<N>[] = [];
  for (const rule of engine.features) {
    if (!(rule.verticals?.includes(vertical) ?? vertical === 'web')) continue;
    yield;
    features.push(...readFeatures(page, rule));
  }
  yield;
  const blocks = new Set(features.map(({ root }) => root));
  const links = titleLinks.filter(({ heading }) => !isBelowAny(view, heading, blocks)).length;
  if (links > 4 && found.length * 2 < links) page.warnings.add('few-of-the-links-read');
  return { state: 'ok', items: [...found, ...features], links, isFallback: false, certainty: 0 };
}

function isBelowAny<N extends object>(view: DocumentView<N>, node: N, others: ReadonlySet<N>): boolean {
  for (let at: N | null = node; at; at = view.parent(at)) if (others.has(at)) return true;
  return false;
}

/** A page saved before its scripts ran may still hide its whole main column. */
function* readLayoutOrHidden<N extends object>(
  page: PageContext<N>,
  layout: LayoutRule,
): Generator<undefined, FoundItem<N>[]> {
  const shown = yield* readLayout(page, layout);
  if (shown.length > 0) return shown;
  page.showHidden();
  const hidden = yield* readLayout(page, layout);
  if (hidden.length > 0) page.warnings.add('results-hidden');
  return hidden;
}

function readPage<N extends object>(
  page: PageContext<N>,
  match: EngineMatch | undefined,
): Pick<
  SerpSnapshot,
  'query' | 'host' | 'language' | 'location_text' | 'page' | 'start' | 'result_count_text' | 'spell'
> {
  const root = page.view.root();
  const { texts } = page.engine;
  const text = (rules: (typeof texts)['query'], limit: number): string | null =>
    (root && readValue(page, rules, root)?.value.slice(0, limit)) ?? null;
  const query = match?.query ?? text(texts.query, 2_048);
  return {
    query,
    host: page.host || (parseUrl(page.view.url)?.hostname ?? ''),
    language: (root && page.view.attribute(root, 'lang')?.slice(0, 35)) || match?.language?.slice(0, 35) || null,
    location_text: text(texts.location_text, 500),
    page: match?.page ?? 1,
    start: match?.start ?? 0,
    result_count_text: text(texts.result_count_text, 500),
    spell: readSpell(query, text(texts.showing_results_for, 2_048), text(texts.did_you_mean, 2_048)),
  };
}

function confidenceOf<N>(read: ReadItems<N>, results: number, warnings: ReadonlySet<SerpWarning>): number {
  if (read.isFallback) return 0.4;
  const share = read.links === 0 ? 1 : Math.min(1, results / read.links);
  const certain = Math.max(0.1, share - 0.1 * warnings.size);
  return Math.round(certain * 100) / 100;
}
