import type { Site, SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';

/** Annotations of a site by day, those that were removed left out. */
export function shownAnnotations({ annotations }: Site): readonly SiteAnnotation[] {
  return annotations
    .filter(({ unsent }) => unsent !== 'removed')
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}
