import { measureTextPx } from '#extension/ui/measure-text.ts';

import type { SerpBox } from './serp-boxes.ts';

export interface PixelBudget {
  readonly px: number;
  /** What the lines of a result hold together. */
  readonly budgetPx: number;
}

/** How much of a result's room a text takes; null where the browser draws no text. */
export function pixelBudget(value: string, box: SerpBox): PixelBudget | null {
  const px = measureTextPx(value, box.font);
  return px === null ? null : { px, budgetPx: box.widthPx * box.lines };
}
