/** Whether a page can be indexed and what decides it, in reports and on every surface. */
export const verdictTexts = {
  indexableYes: 'Indexable',
  indexableElsewhere: 'Indexable, but its canonical names another page',
  indexableNo: 'Not indexable',
  indexableUnknown: 'Indexability not fully checked',
  verdictWhy: '{verdict}: {reason}',
  'blocked.noindex-meta': 'noindex in the robots meta tag',
  'blocked.noindex-header': 'noindex in the X-Robots-Tag header',
  'blocked.unavailable-after': 'unavailable_after has passed',
  'blocked.robots': 'robots.txt blocks it, line {line}',
  'blocked.status': 'the server answers {status}',
  'blocked.login': 'it wants a login ({status})',
} as const;
