/** What only the dashboard says, in English; translated in the part `alerts`, which it loads anyway. */
export const dashboardTexts = {
  'dashboard.section': 'Section',
  'dashboard.group.ranks': 'Ranks',
  'dashboard.group.site': 'The site’s pages',
  'dashboard.group.ideas': 'Research',
  'dashboard.group.news': 'What happened',
  'dashboard.group.setup': 'Set up',
} as const;
