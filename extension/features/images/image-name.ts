import type { ImageFact } from '#shared/audit/facts/body-facts.ts';
import { isImgElement } from '#shared/audit/reading/image-alt.ts';

/** The alt of an `img`; of other images their alt, else what they are called otherwise. Empty where there is none. */
export function imageName(image: ImageFact): string {
  return ((isImgElement(image) ? image.alt : (image.alt ?? image.accessibleName)) ?? '').trim();
}
