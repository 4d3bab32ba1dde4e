import { measureTextPx } from '#extension/ui/measure-text.ts';

import type { SerpBox } from './serp-boxes.ts';
import { fitText } from './serp-preview.ts';

export interface PixelBudget {
  readonly px: number;
  /** What the lines of a result hold together. */
  readonly budgetPx: number;
  /** A result shows a part of it: lines end at words, so that a text can be cut whose width would fit. */
  readonly isCut: boolean;
}

/** The word for a text that is cut, and why where its width would fit; undefined for one that is not. */
export function cutWord({ budgetPx, isCut, px }: PixelBudget): 'pixelsCut' | 'pixelsCutAtWords' | undefined {
  if (!isCut) return undefined;
  return px > budgetPx ? 'pixelsCut' : 'pixelsCutAtWords';
}

/** How much of a result's room a text takes; null where the browser draws no text. */
export function pixelBudget(value: string, box: SerpBox): PixelBudget | null {
  const px = measureTextPx(value, box.font);
  if (px === null) return null;
  const { isCut } = fitText(value, box, (part) => measureTextPx(part, box.font) ?? 0);
  return { px, budgetPx: box.widthPx * box.lines, isCut };
}
