/** What opportunities in Search Console are said with, in English. */
export const opportunityTexts = {
  'opportunity.title': 'Opportunities',
  'opportunity.explained':
    'Asks Search Console now which page each query led to in four settled weeks. Rare queries are withheld by Google.',
  'opportunity.find': 'Look for opportunities',
  'opportunity.again': 'Look again',
  'opportunity.asking': 'Search Console is asked…',
  'opportunity.read': '{queries, plural, one {# query} other {# queries}}, {from} to {to}.',
  'opportunity.cut': 'The property has more rows than were read: small queries may be missing.',
  'opportunity.none': 'None found.',
  'opportunity.cannibalised': 'Pages in each other’s way',
  'opportunity.cannibalisedExplained':
    'Two pages of yours share the impressions of one query, on seven days at least. Lost clicks: what the impressions would bring at the best page’s position, less what they brought ({model}).',
  'opportunity.striking': 'Within reach',
  'opportunity.strikingExplained':
    'Positions 8 to 20, shown more often than three in four of your queries. Clicks at position 5: a scenario by the same model, no forecast.',
  'opportunity.query': 'Query',
  'opportunity.page': 'Page',
  'opportunity.pages': 'Pages, with their share and position',
  'opportunity.impressions': 'Impressions',
  'opportunity.clicks': 'Clicks',
  'opportunity.position': 'Average position',
  'opportunity.lost': 'Lost clicks',
  'opportunity.swaps': 'Changes of the best page',
  'opportunity.gain': 'More clicks at 5',
};
