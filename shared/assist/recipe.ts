import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { NodeNumber } from '#shared/audit/facts/place.ts';
import type { FindingPlace, RuleId } from '#shared/audit/rule.ts';

import type { FactEdit } from './fact-edit.ts';
import type { DraftSource } from './draft-source.ts';
import type { SlicePart } from './written/slice-page.ts';

/** A finding that wants a text or a tag, and all that a recipe may make it from. */
export interface RecipeInput {
  readonly facts: PageFacts;
  /** The rule that failed. */
  readonly rule: RuleId;
  /** The place to write for; undefined where the finding is about the page. */
  readonly place: FindingPlace | undefined;
  /** What the page should be found for, as typed. */
  readonly keyword: string | undefined;
}

/** One proposal before it is judged, with where its words come from. */
export interface Draft {
  readonly edit: FactEdit;
  readonly sources: readonly DraftSource[];
}

/** How a model writes for a recipe. What it writes is judged as the recipe's own drafts are. */
export interface WrittenRecipe {
  /** What to write, for the model, with the limits that the rules hold it to. */
  readonly asks: string;
  /** What the model is told of the page. */
  readonly reads: readonly SlicePart[];
  /** The text as an edit; undefined where the page has no place for it. */
  edit(input: RecipeInput, text: string): FactEdit | undefined;
}

/**
 * How one kind of fault is fixed: a recipe turns facts into edits by rules alone. Pure. It proposes; whether a proposal
 * passes is for `judgeDraft` to say.
 */
export interface Recipe {
  readonly id: string;
  /** Findings of these rules can be fixed so. */
  readonly rules: readonly RuleId[];
  /** `page`: once for the page. `place`: once for each place of the finding. */
  readonly per: 'page' | 'place';
  /** What stands there now; null where there is nothing. */
  before(facts: PageFacts, node: NodeNumber | undefined): string | null;
  /** In the order of preference; empty where the facts hold nothing to write from. */
  drafts(input: RecipeInput): readonly Draft[];
  /** Where a language model may write the text too. Absent where facts alone decide, or where it would have to guess. */
  readonly written?: WrittenRecipe;
}
