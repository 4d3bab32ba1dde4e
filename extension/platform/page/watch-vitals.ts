import { type CLSMetric, type INPMetric, type LCPMetric, onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals';

import type { NodeNumber } from '#shared/audit/facts/place.ts';
import type { LcpFact, ResourceTimings, VitalsFacts } from '#shared/audit/facts/context-facts.ts';

import { resourceKind } from './resource-kind.ts';

/** Finds the number of an element that the audit read; null for one that it did not. */
export type NumberOf = (node: Node | null | undefined) => NodeNumber | null;

export interface VitalsWatch {
  /** What is known so far; waits a moment for what the browser kept from before the script came. */
  read(numberOf: NumberOf): Promise<VitalsFacts>;
}

/** The browser hands its kept entries over within a few frames; a page in the background never does. */
const settleMs = 400;
/** Googlebot reads that much of a file (https://developers.google.com/search/docs/crawling-indexing/googlebot, 2026-11). */
const maxFileBytes = 2 * 1024 * 1024;
const maxFiles = 300;
const maxListed = 50;

/** Watches Core Web Vitals of this view, from what the browser kept since the navigation. */
export function watchVitals(): VitalsWatch {
  const latest: { lcp?: LCPMetric; cls?: CLSMetric; inp?: INPMetric; fcpMs?: number; ttfbMs?: number } = {};
  const always = { reportAllChanges: true };
  onLCP((metric) => void (latest.lcp = metric), always);
  onCLS((metric) => void (latest.cls = metric), always);
  onINP((metric) => void (latest.inp = metric), always);
  onFCP(({ value }) => void (latest.fcpMs = value));
  onTTFB(({ value }) => void (latest.ttfbMs = value));
  const settled = new Promise((resolve) => void setTimeout(resolve, settleMs));
  return {
    read: async (numberOf) => {
      await settled;
      const { lcp, cls, inp, fcpMs, ttfbMs } = latest;
      return {
        lcp: lcp ? lcpFact(lcp, numberOf) : null,
        cls: cls ? { score: round(cls.value, 4), sources: shiftsOf(cls, numberOf) } : null,
        inpMs: inp ? Math.round(inp.value) : null,
        ttfbMs: ttfbMs === undefined ? null : Math.round(ttfbMs),
        fcpMs: fcpMs === undefined ? null : Math.round(fcpMs),
        wasHidden: wasHidden(),
        resources: resourceTimings(),
      };
    },
  };
}

function lcpFact({ value, entries }: LCPMetric, numberOf: NumberOf): LcpFact {
  const entry = entries.at(-1);
  const element = entry?.element;
  const url = entry?.url ?? '';
  return {
    timeMs: Math.round(value),
    node: numberOf(element),
    tag: element?.localName ?? null,
    url: url === '' ? null : url.slice(0, 4_096),
    loading: element?.getAttribute('loading') ?? null,
    fetchPriority: element?.getAttribute('fetchpriority') ?? null,
  };
}

function shiftsOf({ entries }: CLSMetric, numberOf: NumberOf): NonNullable<VitalsFacts['cls']>['sources'] {
  return entries
    .flatMap(({ value, sources }) =>
      sources.slice(0, 1).map(({ node }) => ({ node: numberOf(node), score: round(value, 4) })),
    )
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 10);
}

/** Chrome keeps when the page was shown and hidden; elsewhere only the present state is known. */
function wasHidden(): boolean {
  const states = performance.getEntriesByType('visibility-state');
  return document.visibilityState === 'hidden' || states.some(({ name }) => name === 'hidden');
}

function resourceTimings(): ResourceTimings {
  const resources = performance
    .getEntriesByType('resource')
    .filter(isResourceTiming)
    .filter(({ name }) => cameOverNetwork(name));
  const [navigation] = performance.getEntriesByType('navigation').filter(isResourceTiming);
  const all = navigation ? [navigation, ...resources] : resources;
  const hosts = new Map<string, { count: number; bytes: number; hiddenCount: number }>();
  for (const entry of all) {
    const host = URL.parse(entry === navigation ? location.href : entry.name)?.host ?? '';
    const sum = hosts.get(host) ?? { count: 0, bytes: 0, hiddenCount: 0 };
    hosts.set(host, {
      count: sum.count + 1,
      bytes: sum.bytes + entry.transferSize,
      hiddenCount: sum.hiddenCount + (hidesSize(entry) ? 1 : 0),
    });
  }
  return {
    count: all.length,
    transferBytes: all.reduce((sum, { transferSize }) => sum + transferSize, 0),
    hosts: [...hosts]
      .map(([host, sum]) => ({ host, ...sum }))
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, maxListed),
    hiddenSizeCount: all.filter(hidesSize).length,
    protocol: navigation?.nextHopProtocol || null,
    renderBlocking: resources
      .filter(isRenderBlocking)
      .map(({ name }) => cut(name))
      .slice(0, maxListed),
    overLimit: resources
      .filter(
        ({ decodedBodySize, initiatorType }) => decodedBodySize > maxFileBytes && /script|link|css/.test(initiatorType),
      )
      .map(({ name, decodedBodySize }) => ({ url: cut(name), bytes: decodedBodySize })),
    heavyImages: resources
      .filter(({ initiatorType, encodedBodySize }) => /^(img|image|css)$/.test(initiatorType) && encodedBodySize > 0)
      .map(({ name, encodedBodySize }) => ({ url: cut(name), bytes: encodedBodySize }))
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, maxListed),
    files: all
      .map((entry) => ({
        url: cut(entry === navigation ? location.href : entry.name),
        kind: resourceKind(entry.name, entry.initiatorType),
        bytes: hidesSize(entry) ? null : entry.transferSize,
      }))
      .toSorted((a, b) => (b.bytes ?? -1) - (a.bytes ?? -1))
      .slice(0, maxFiles),
    failed: resources
      .filter(({ responseStatus }) => responseStatus >= 400)
      .map(({ name, responseStatus }) => ({ url: cut(name), status: responseStatus }))
      .slice(0, maxListed),
  };
}

function hidesSize({ transferSize, decodedBodySize, name }: PerformanceResourceTiming): boolean {
  return transferSize === 0 && decodedBodySize === 0 && URL.parse(name)?.origin !== location.origin;
}

/** What stands in the page itself (`data:`, `blob:`) has no host and no transfer. */
function cameOverNetwork(url: string): boolean {
  return (URL.parse(url)?.host ?? '') !== '';
}

function isResourceTiming(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  return entry instanceof PerformanceResourceTiming;
}

function isRenderBlocking(entry: PerformanceResourceTiming): boolean {
  return 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking';
}

function cut(url: string): string {
  return url.slice(0, 2_048);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
