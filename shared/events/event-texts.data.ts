/** What the event log says in English. The ids are those of the alerts part. */
export const eventTexts = {
  'timeline.title': 'Timeline',
  'timeline.needs': 'The timeline is the event log of a backend. Connect one in the options.',
  'timeline.away': 'The event log could not be read: {reason}',
  'timeline.show': 'Show',
  'timeline.kinds.all': 'everything',
  'timeline.kinds.monitors': 'monitors',
  'timeline.kinds.ranks': 'ranks',
  'timeline.kinds.crawls': 'crawls',
  'timeline.kinds.audits': 'audits',
  'timeline.kinds.alerts': 'alerts',
  'timeline.empty':
    'Nothing has happened yet. What the backend’s monitors, rank checks and crawls find is listed here, with stored audits and alerts.',
  'timeline.emptyKind': 'Nothing of this kind has happened yet.',
  'timeline.unknownSite': 'The backend does not know this site yet. Track a keyword or add a monitor there.',
  'timeline.more': 'Show earlier',
  'timeline.open': 'Open',
  'timeline.takesLog': 'send it the whole event log, in order',
  'timeline.hasTaken': 'gets the event log; taken up to no. {seq}',
  'timeline.rank': '“{keyword}” on {engine} ({device}): {from} → {to}.',
  'timeline.position': 'position {position}',
  'timeline.notFound': 'not found',
  'timeline.desktop': 'desktop',
  'timeline.mobile': 'mobile',
  'timeline.crawl':
    'A crawl ended: {pages, plural, one {# page} other {# pages}}, {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}.',
  'timeline.crawlPartly':
    'A crawl ended before it had seen the whole site: {pages, plural, one {# page} other {# pages}}, {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}.',
  'timeline.audit': '{url} was audited: score {score}, {errors, plural, one {# error} other {# errors}}.',
  'timeline.auditWithout': '{url} was audited: no score, {errors, plural, one {# error} other {# errors}}.',
} as const;
