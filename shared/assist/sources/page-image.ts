import type { ImageFact } from '#shared/audit/facts/body-facts.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { readSchema } from '#shared/audit/reading/schema-reading.ts';

import type { DraftSource } from '../draft-source.ts';

/** Networks show nothing smaller as a large card (https://developers.facebook.com/docs/sharing/webmasters/images, read 2026-11). */
const smallestPx = 200;

/** The image that stands for the page: the one it names in mark-up, else the first large one of its content. */
export function pageImage(facts: PageFacts): { readonly url: string; readonly source: DraftSource } | undefined {
  const { images, social, structuredData } = facts.document;
  const named = social?.find(
    ({ content, property }) => /^(?:og|twitter):image$/.test(property) && /^https?:\/\/[^/]/i.test(content),
  );
  if (named) return { url: named.content.trim(), source: 'open-graph' };
  const marked = structuredData ? markedImage(structuredData) : undefined;
  if (marked !== undefined) return { url: marked, source: 'structured-data' };
  const shown = images?.find((image) => isMainImage(image));
  return shown?.url ? { url: shown.url, source: 'image' } : undefined;
}

function markedImage(structuredData: NonNullable<PageFacts['document']['structuredData']>): string | undefined {
  for (const { properties } of readSchema(structuredData).items) {
    const value = properties.get('image')?.[0];
    if (typeof value === 'string' && /^https?:\/\//.test(value)) return value;
  }
  return undefined;
}

function isMainImage({ height, layout, region, tag, url, visible, width }: ImageFact): boolean {
  if (tag !== 'img' || !visible || url === null || !/^https?:/.test(url) || /\.svg(?:[?#]|$)/i.test(url)) return false;
  if (region !== 'main' && region !== 'none') return false;
  const sizes = layout ? [layout.naturalWidthPx, layout.naturalHeightPx] : [Number(width), Number(height)];
  return sizes.every((size) => size >= smallestPx);
}
