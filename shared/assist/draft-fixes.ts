import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { FindingPlace, RuleId } from '#shared/audit/rule.ts';
import { rules } from '#shared/audit/rules/rule-list.ts';

import type { DraftSource } from './draft-source.ts';
import { editTexts } from './edit-text.ts';
import { editHtml } from './edit-html.ts';
import type { FactEdit } from './fact-edit.ts';
import { findTextFault } from './guards/find-text-fault.ts';
import { type DraftVerdict, type JudgeContext, judgeDraft, type JudgedPage, judgePage } from './judge-draft.ts';
import type { Draft } from './recipe.ts';
import { recipeFor } from './recipe-list.ts';

/** A draft that the rules were run over. */
export interface JudgedDraft extends DraftVerdict {
  readonly edit: FactEdit;
  /** What to write into the page. */
  readonly html: string;
  readonly sources: readonly DraftSource[];
}

/** Drafts for one place of a finding, or for the page. */
export interface DraftTarget {
  readonly place: FindingPlace | undefined;
  /** What stands there now; null where there is nothing. */
  readonly before: string | null;
  /** At most three that fix the finding and break nothing, the best first. */
  readonly drafts: readonly JudgedDraft[];
  /** Where none does: the one that comes closest, with what still fails. It breaks nothing either. */
  readonly closest?: JudgedDraft;
  /** Why there are no drafts. `no-source`: the page holds nothing to write from. `none-passes`: none was good enough. */
  readonly reason?: 'no-source' | 'none-passes';
}

export interface FixDrafts {
  readonly rule: RuleId;
  readonly recipe: string;
  readonly targets: readonly DraftTarget[];
  /** Places of the finding beyond those drafted for. */
  readonly morePlaces: number;
}

const maxDrafts = 3;
/** Places drafted for at a time. */
export const maxTargets = 50;

/**
 * Drafts for a finding of a page, made by rules alone: each is written into the facts, judged by every rule that reads
 * them, and offered only where the finding goes, nothing that passed fails, and each number, name and address stands on
 * the page. undefined where the rule is not found on the page, or where no recipe fixes it.
 */
export function draftFixes(facts: PageFacts, rule: string, context: JudgeContext = {}): FixDrafts | undefined {
  return draftFixesOf(judgePage(facts, context), rule);
}

/** The same for a page that was judged already; several findings of a page share that. */
export function draftFixesOf(page: JudgedPage, rule: string): FixDrafts | undefined {
  const recipe = recipeFor(rule);
  const known = recipe && rules.find(({ id }) => id === rule);
  const result = known && page.results.get(known.id);
  if (!result || (result.outcome !== 'fail' && result.outcome !== 'needs-review')) return undefined;
  const places = recipe.per === 'page' ? [undefined] : result.places.filter(({ node }) => node !== undefined);
  return {
    rule: known.id,
    recipe: recipe.id,
    targets: places.slice(0, maxTargets).map((place) => {
      const drafts = recipe.drafts({ facts: page.facts, rule: known.id, place, keyword: page.context.keyword });
      const before = recipe.before(page.facts, place?.node);
      return { place, before, ...chooseDrafts(page, drafts, { rule: known.id, node: place?.node, before }) };
    }),
    morePlaces: Math.max(0, places.length - maxTargets),
  };
}

/** Judges drafts, by rules or by a model, and keeps those that may be offered. */
export function chooseDrafts(
  page: JudgedPage,
  drafts: readonly Draft[],
  asked: { readonly rule: RuleId; readonly node?: number | undefined; readonly before: string | null },
): Pick<DraftTarget, 'drafts' | 'closest' | 'reason'> {
  const sound = withoutRepeats(drafts).filter(({ edit }) =>
    editTexts(edit).every((text) => text === asked.before || !findTextFault(text, page.facts, page.context.keyword)),
  );
  const judged = sound
    .map((draft): JudgedDraft => ({ ...draft, html: editHtml(draft.edit), ...judgeDraft(page, draft.edit, asked) }))
    .filter(({ regressions }) => regressions.length === 0)
    .map((draft, order) => ({ draft, order }))
    .toSorted((a, b) => a.draft.stillFails.length - b.draft.stillFails.length || a.order - b.order)
    .map(({ draft }) => draft);
  const fixed = judged.filter(({ isFixed }) => isFixed).slice(0, maxDrafts);
  if (fixed.length > 0) return { drafts: fixed };
  const [closest] = judged.filter(({ passes }) => passes.length > 0);
  return { drafts: [], reason: drafts.length === 0 ? 'no-source' : 'none-passes', ...(closest && { closest }) };
}

function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ edit }) => {
    const key = editHtml(edit).toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}
