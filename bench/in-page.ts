import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import { readImageLayout } from '#extension/platform/page/image-layout.ts';
import { liveDocument } from '#extension/platform/page/live-document.ts';
import { assembleFacts } from '#shared/audit/facts/assemble-facts.ts';
import { type CollectedDocument, collectDocument, startCollecting } from '#shared/audit/collect-document.ts';
import { collectors } from '#shared/audit/collectors/collector-list.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { type AvailableInputs, availableInputs } from '#shared/audit/rule-inputs.ts';
import { categories, type Rule } from '#shared/audit/rule.ts';
import { rules } from '#shared/audit/rules/rule-list.ts';
import { runRule } from '#shared/audit/run-rule.ts';
import { runAudit } from '#shared/audit/run-audit.ts';

/** Times of one page, in milliseconds. */
export interface InPageTimes {
  readonly elements: number;
  /** Collecting and judging the very first time, before the engine has compiled anything: what a click costs. */
  readonly firstMs: number;
  readonly walkMs: readonly number[];
  readonly collectMs: readonly number[];
  readonly judgeMs: readonly number[];
  readonly longestSliceMs: number;
}

/** Runs each part in turn, so that noise falls on all alike: first `warmUp` rounds that do not count, then `rounds`. */
export function measure(warmUp: number, rounds: number): InPageTimes {
  const walkMs: number[] = [];
  const collectMs: number[] = [];
  const judgeMs: number[] = [];
  let sink = 0;
  for (let round = 0; round < warmUp + rounds; round += 1) {
    walkMs.push(timed(() => (sink += walkBare())));
    let collected: ReturnType<typeof collectDocument<Node>> | undefined;
    collectMs.push(timed(() => (collected = collectDocument(liveDocument(document, { readImageLayout })))));
    const read = collected ?? { document: {}, failures: [] };
    judgeMs.push(timed(() => (sink += runAudit(pageFactsOf(read), { language: englishAudit }).outcomes.length)));
  }
  if (sink === 0) throw new Error('Nothing was measured.');
  return {
    elements: document.getElementsByTagName('*').length,
    firstMs: (collectMs[0] ?? Number.NaN) + (judgeMs[0] ?? Number.NaN),
    walkMs: walkMs.slice(warmUp),
    collectMs: collectMs.slice(warmUp),
    judgeMs: judgeMs.slice(warmUp),
    longestSliceMs: longestSlice(),
  };
}

/** What one part costs on this page, in milliseconds: the median of `rounds`. */
export interface PartCost {
  readonly part: string;
  readonly medianMs: number;
}

/** Each collector alone, less the walk without any; then the rules of each category. */
export function measureParts(warmUp: number, rounds: number): readonly PartCost[] {
  const facts = pageFactsOf(collectDocument(liveDocument(document, { readImageLayout })));
  const inputs = (): AvailableInputs => availableInputs({ ...facts });
  const repeat = (piece: () => unknown): number => {
    const times = Array.from({ length: warmUp + rounds }, () => timed(piece)).slice(warmUp);
    return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  };
  const emptyMs = repeat(() => collectDocument(liveDocument(document, { readImageLayout }), []));
  return [
    { part: 'walk alone', medianMs: emptyMs },
    ...collectors.map((collector) => ({
      part: `collect ${collector.group}`,
      medianMs: repeat(() => collectDocument(liveDocument(document, { readImageLayout }), [collector])) - emptyMs,
    })),
    ...categories.map((category) => {
      const group = rules.filter(({ id }) => id.startsWith(`${category}/`));
      return { part: `judge ${category} (${group.length})`, medianMs: repeat(() => judge(group, inputs())) };
    }),
  ];
}

function judge(group: readonly Rule[], inputs: AvailableInputs): number {
  return group.filter((rule) => runRule(rule, inputs).outcome === 'fail').length;
}

function pageFactsOf({ document: facts, failures }: Pick<CollectedDocument<Node>, 'document' | 'failures'>): PageFacts {
  const missing = { state: 'missing', reason: 'unavailable-here' } as const;
  return assembleFacts({
    url: location.href,
    collectedAt: new Date().toISOString(),
    source: 'rendered',
    document: facts,
    failures,
    raw: missing,
    response: missing,
    robotsTxt: missing,
  });
}

/** What the budget compares with: every node once, tag, attributes and text read. */
function walkBare(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let size = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      size += node.localName.length;
      for (const { name, value } of node.attributes) size += name.length + value.length;
    } else if (node instanceof Text) {
      size += node.data.length;
    }
  }
  return size;
}

function longestSlice(): number {
  const run = startCollecting(liveDocument(document, { readImageLayout }));
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const startMs = performance.now();
    isDone = run.step(() => performance.now() - startMs > 12);
    longest = Math.max(longest, performance.now() - startMs);
  }
  return Math.max(
    longest,
    timed(() => run.finish()),
  );
}

function timed(piece: () => unknown): number {
  const startMs = performance.now();
  piece();
  return performance.now() - startMs;
}
