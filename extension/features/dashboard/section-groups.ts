import type { Section } from '#shared/kernel/dashboard-address.ts';

/** Sections that belong together, in the order in which they are offered; a test holds that each stands in one group. */
export const sectionGroups = [
  { id: 'ranks', sections: ['keywords', 'competitors', 'topics', 'searches', 'forecast', 'annotations'] },
  { id: 'site', sections: ['audits', 'crawls', 'monitors'] },
  { id: 'ideas', sections: ['research', 'marketplaces', 'assistant'] },
  { id: 'news', sections: ['timeline', 'alerts'] },
  { id: 'setup', sections: ['checks', 'settings'] },
] as const satisfies readonly { readonly id: string; readonly sections: readonly Section[] }[];

export type SectionGroup = (typeof sectionGroups)[number]['id'];

/** The groups with those of their sections that are offered; without groups that have none. */
export function groupSections(
  offered: readonly Section[],
): readonly { readonly id: SectionGroup; readonly sections: readonly Section[] }[] {
  return sectionGroups.flatMap(({ id, sections }) => {
    const shown = sections.filter((each) => offered.includes(each));
    return shown.length === 0 ? [] : [{ id, sections: shown }];
  });
}
