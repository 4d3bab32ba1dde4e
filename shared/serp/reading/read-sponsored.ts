import type { EvidenceRule } from '../engine.ts';
import type { PageContext } from './page-context.ts';

export interface SponsoredReading {
  /** null where the page does not tell, or only a rendered one would. */
  readonly isSponsored: boolean | null;
  /** Names of the proofs for it. */
  readonly evidence: readonly string[];
}

/**
 * Whether an item is an ad. The first rule that decides counts; the rest may confirm it. Where none does, it is no ad,
 * unless the engine disguises its labels: then nobody knows.
 */
export function readSponsored<N extends object>(
  page: PageContext<N>,
  rules: readonly EvidenceRule[] | undefined,
  root: N,
): SponsoredReading {
  if (!rules) return { isSponsored: null, evidence: [] };
  const verdicts = rules.map((rule) => ({ name: rule.name, says: judge(page, rule, root) }));
  const isSponsored = verdicts.find(({ says }) => says !== null)?.says ?? null;
  if (isSponsored === null) {
    const isDisguised = rules.some(({ painted }) => painted);
    if (isDisguised) page.warnings.add('sponsored-needs-rendering');
    return { isSponsored: isDisguised ? null : false, evidence: [] };
  }
  return { isSponsored, evidence: verdicts.filter(({ says }) => says === isSponsored).map(({ name }) => name) };
}

function judge<N extends object>(page: PageContext<N>, rule: EvidenceRule, root: N): boolean | null {
  const says = rule.says !== 'organic';
  const hits = rule.select === undefined ? [] : page.select(rule.select, root);
  if (rule.painted) return judgePainted(page, hits);
  const holds = hits.length > 0 || (rule.closest !== undefined && page.isInside(root, rule.closest));
  return holds ? says : null;
}

/** A label that the page paints is one; one that it keeps from sight is for machines. */
function judgePainted<N extends object>(page: PageContext<N>, labels: readonly N[]): boolean | null {
  if (labels.length === 0) return null;
  const texts = labels.map((label) => page.view.paintedText(label));
  if (texts.some((text) => text !== null && text !== '')) return true;
  return texts.includes(null) ? null : false;
}
