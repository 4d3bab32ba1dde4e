import type { SiteNote, SiteProfile } from '#extension/platform/storage/keyword-records.ts';

/** Notes of a site by day, those that were removed left out. */
export function shownNotes({ notes }: SiteProfile): readonly SiteNote[] {
  return notes
    .filter(({ unsent }) => unsent !== 'removed')
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}
