/** What only the dashboard says, in English; translated in the part `alerts`, which it loads anyway. */
export const dashboardTexts = {
  'dashboard.section': 'Section',
  'dashboard.group.ranks': 'Ranks',
  'dashboard.group.site': 'The site’s pages',
  'dashboard.group.ideas': 'Ideas',
  'dashboard.group.news': 'What happened',
  'dashboard.group.setup': 'Set up',
  'dashboard.removeSite': 'Sites are removed in the options, which say what is lost and keep it first.',
  'dashboard.toSites': 'Remove this site',
} as const;
