import type { FactEdit } from '../fact-edit.ts';
import type { RecipeInput } from '../recipe.ts';
import type { SlicePart } from './slice-page.ts';

/** How a model writes for a recipe. What it writes is judged as the recipe's own drafts are. */
export interface WrittenRecipe {
  /** What to write, for the model, with the limits that the rules hold it to. */
  readonly asks: string;
  /** What the model is told of the page. */
  readonly reads: readonly SlicePart[];
  /** The text as an edit; undefined where the page has no place for it. */
  edit(input: RecipeInput, text: string): FactEdit | undefined;
}
