import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import type { ContextFacts } from '#shared/audit/facts/context-facts.ts';
import { networkReason } from '#shared/kernel/network-reason.ts';
import type { Clock } from '#shared/kernel/clock.ts';

import { AskedRobots } from './asked-robots.ts';
import { checkLinks } from './check-links.ts';
import type { ProbeFetcher } from './fetcher.ts';
import { linkAddresses } from './links-to-check.ts';
import { readSiteImages } from './read-site-images.ts';
import { fullSitemapLimits, readSitemaps } from './read-sitemaps.ts';
import { type ReadHtml, readTargets } from './read-targets.ts';
import { readVariants } from './read-variants.ts';

/** What the network alone knows, in the order in which it is asked. */
export const probeStages = ['targets', 'siteImages', 'variants', 'sitemaps', 'linkStatus'] as const;
export type ProbeStage = (typeof probeStages)[number];
export type ProbedContext = Partial<Pick<ContextFacts, ProbeStage>>;

export interface ProbeProgress {
  readonly stage: ProbeStage;
  readonly done: number;
  /** null where nobody knows how many there will be. */
  readonly total: number | null;
}

export interface ProbeOptions {
  readonly fetcher: ProbeFetcher;
  readonly readHtml: ReadHtml;
  readonly clock: Clock;
  readonly impossibleName: string;
  /** Default: all. */
  readonly stages?: readonly ProbeStage[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ProbeProgress) => void;
  /** Called once per stage, as soon as it is known. */
  readonly onPart: (part: ProbedContext) => void | Promise<void>;
}

/**
 * Asks what lies around the page, stage by stage, and hands each on as it comes. A stage that breaks is reported as
 * missing and the rest goes on. Stops between questions when the signal aborts; stages not begun stay unasked.
 */
export async function probePage(facts: PageFacts, options: ProbeOptions): Promise<void> {
  const { signal, stages = probeStages, onPart, onProgress } = options;
  const robotsTxt = facts.robotsTxt.state === 'present' ? facts.robotsTxt.value : undefined;
  const robots = new AskedRobots(options.fetcher, robotsTxt);
  const report =
    (stage: ProbeStage) =>
    (done: number, total: number | null): void =>
      onProgress({ stage, done, total });
  const asking = {
    targets: () => readTargets(options.fetcher, { ...options, facts, robots, onProgress: report('targets') }),
    siteImages: () => readSiteImages(options.fetcher, { facts, robots, signal }),
    variants: () => readVariants(options.fetcher, { ...options, facts }),
    sitemaps: () =>
      readSitemaps(options.fetcher, {
        pageUrl: facts.url,
        canonicalUrl: facts.document.canonicals?.[0]?.url ?? undefined,
        robotsTxt,
        limits: fullSitemapLimits,
        clock: options.clock,
        signal,
        onFile: (_url, index) => report('sitemaps')(index, null),
      }),
    linkStatus: () =>
      checkLinks(options.fetcher, {
        pageUrl: facts.url,
        urls: linkAddresses(facts.document.links ?? []),
        signal,
        onProgress: report('linkStatus'),
      }),
  } satisfies Record<ProbeStage, () => Promise<unknown>>;
  for (const stage of probeStages.filter((each) => stages.includes(each))) {
    if (signal.aborted) return;
    onProgress({ stage, done: 0, total: null });
    await onPart(partOf(stage, await settled<unknown>(asking[stage])));
  }
}

async function settled<T>(ask: () => Promise<T>): Promise<Input<T>> {
  try {
    return { state: 'present', value: await ask() };
  } catch (error) {
    return { state: 'missing', reason: 'fetch-failed', detail: networkReason(error) };
  }
}

/** Safe: the input was made by the stage of the same name just before. */
function partOf(stage: ProbeStage, input: Input<unknown>): ProbedContext {
  return { [stage]: input } as ProbedContext;
}
