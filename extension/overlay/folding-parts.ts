import type { createFoldedResult, foldedLine } from './fold-result.ts';

/** What folds results of hidden domains; a script of its own brings it where there are any, or with the menu that hides them. */
export interface FoldingParts {
  readonly createFoldedResult: typeof createFoldedResult;
  readonly foldedLine: typeof foldedLine;
}

const key = Symbol.for('sightline.folding');

/** Undefined until a script brought it. */
export function foldingParts(): FoldingParts | undefined {
  return asFoldingParts(Reflect.get(globalThis, key));
}

/** Called by those scripts. */
export function offerFoldingParts(parts: FoldingParts): void {
  Object.defineProperty(globalThis, key, { value: parts, configurable: true });
}

/** Safe: pages don't share our scripts' globals; only our scripts set it. */
function asFoldingParts(value: unknown): FoldingParts | undefined {
  return value as FoldingParts | undefined;
}
