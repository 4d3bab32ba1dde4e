import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { countScored, score, type ScoredOutcome } from '#shared/audit/report/score.ts';
import { availableInputs } from '#shared/audit/rule-inputs.ts';
import { rules } from '#shared/audit/rules/rule-list.ts';
import { runRule } from '#shared/audit/run-rule.ts';
import { describeNode } from '#shared/page/describe-node.ts';
import type { DocumentView } from '#shared/page/document-view.ts';

import type { PageFinding, ReadPlace } from './page-reading.ts';

export interface Judgement {
  readonly findings: readonly PageFinding[];
  readonly score: number | null;
  /** Rules that the score is made of. */
  readonly scoredRules: number;
}

/** Which rule has been shown with its element on how many pages: a selector costs a search, and nobody reads a thousand. */
export type DescribedRules = Map<string, number>;

/**
 * What the page rules find, with the same inputs and the same score as an audit of the page, but without the sentences: a
 * crawl shows a finding once for all its pages.
 */
export function judgePage<Node extends object>(
  facts: PageFacts,
  document: { readonly view: DocumentView<Node>; readonly nodes: readonly Node[] },
  described: DescribedRules,
): Judgement {
  const inputs = availableInputs(facts);
  const findings: PageFinding[] = [];
  const scored: ScoredOutcome[] = [];
  for (const rule of rules) {
    const { outcome, places, severity } = runRule(rule, inputs);
    scored.push({ outcome, severity, basis: rule.basis, isBlocking: rule.isBlocking === true });
    if (outcome !== 'fail' || rule.basis === 'myth') continue;
    const shown = described.get(rule.id) ?? 0;
    described.set(rule.id, shown + 1);
    const kept = places.slice(0, keptPlaces).map(({ node, url, value }): ReadPlace => {
      const element = node === undefined || shown >= describedPages ? undefined : document.nodes[node];
      return {
        ...(node !== undefined && { node }),
        ...(url !== undefined && { url: url.slice(0, 2_083) }),
        ...(value !== undefined && { value: value.slice(0, 200) }),
        ...(element && describeNode(document.view, element)),
      };
    });
    findings.push({ rule: rule.id, severity, count: Math.max(1, places.length), places: kept });
  }
  return {
    findings,
    score: score(scored),
    scoredRules: countScored(scored.map(({ basis, outcome }) => ({ outcome, isMyth: basis === 'myth' }))).made,
  };
}

const keptPlaces = 3;
const describedPages = 20;
