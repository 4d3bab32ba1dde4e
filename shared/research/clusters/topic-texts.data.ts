/** What topics of tracked keywords are said with, in English. */
export const topicTexts = {
  'topics.title': 'Topics',
  'topics.explained':
    'Keywords that one page can answer, grouped by what their results pages have in common. Compared are the newest results pages that this browser saw, not older than 30 days before the newest.',
  'topics.count':
    '{topics, plural, =0 {No topic} one {# topic} other {# topics}}; {alone, plural, =0 {no keyword} one {# keyword} other {# keywords}} alone',
  'topics.seen':
    '{rest, plural, =0 {By the results pages of all keywords.} one {By the results pages of {seen} of {count}; the other is grouped by its words.} other {By the results pages of {seen} of {count}; the others are grouped by their words.}}',
  'topics.none': 'Track two keywords or more: then this page says which of them one page can answer.',
  'topics.search': 'Search',
  'topics.overlap': 'Results in common',
  'topics.overlap.low': 'a quarter',
  'topics.overlap.usual': 'a third',
  'topics.overlap.high': 'half',
  'topics.keywords': '{count, plural, one {# keyword} other {# keywords}}',
  'topics.volume': '{volume} searches a month',
  'topics.keyword': 'Keyword',
  'topics.position': 'Position',
  'topics.page': 'Your page',
  'topics.similarity': 'In common',
  'topics.byWords': 'by words',
  'topics.byWordsExplained': 'Its results page was not seen: grouped by its words',
  'topics.strength': 'Strength',
  'topics.strengthExplained':
    'SERP strength, 0 (easy) to 100; the SERP tab of the panel says what it is put together from',
  'topics.split':
    '{count, plural, one {# page of yours ranks for one topic. Where they say the same, let one of them answer it.} other {# pages of yours rank for one topic. Where they say the same, let one of them answer it.}}',
  'topics.noPage': 'No page of yours ranks for this topic yet.',
  'topics.alone': 'Keywords alone',
  'topics.ties': 'Topics near each other',
  'topics.tiesExplained': 'Their results pages share some results. Pages that answer them should link to each other.',
  'topics.links': 'Links between pages of yours',
  'topics.linksBy': 'Pages that answer one topic, or two near each other, by the crawl of {host} on {date}.',
  'topics.links.none':
    'No crawl of {host} is kept in this browser. Crawl it in the section Crawls: then this says which of these pages do not link to each other.',
  'topics.links.unlinked':
    'The newest crawl of {host} came as a report without its links. Crawl it here: then this says which of these pages do not link to each other.',
  'topics.links.unreadable': 'The newest crawl of {host} cannot be read now.',
  'topics.linksNoPair': 'No two pages of yours rank for one topic or for two near each other.',
  'topics.linksUnknown': 'Not in that crawl, so not checked: {pages}',
  'topics.otherPage': 'Other page',
  'topics.topics': 'Topic',
  'topics.link': 'Link',
  'topics.link.none': 'none in either direction',
  'topics.link.there': 'only there, not back',
  'topics.link.back': 'only back, from the other page',
  'topics.link.both': 'both ways',
  'parent.title': 'Topic',
  'parent.part': 'Part of the topic “{leader}”: {share} alike by results pages. One page can answer both.',
  'parent.partByWords':
    'Part of the topic “{leader}”, by its words alone: {share} alike. No results page of it is kept.',
  'parent.leads': 'Leads a topic of its own, with {others}.',
  'parent.alone':
    '{count, plural, =0 {There is nothing to compare it with: no other search is kept.} one {No topic: too little in common with the one other search that is kept.} other {No topic: too little in common with the # other searches that are kept.}}',
  'parent.demand': 'The keyword with the most searches leads, by {source}.',
  'parent.noDemand': 'No searches a month are known: the shorter keyword leads.',
  'parent.own': 'Your page',
  'parent.ownAt': '{url}, place {place}',
  'parent.ownNone': 'None of your sites is among these results.',
  'parent.brief': 'What leading pages have, and yours lacks',
};
