import type { Section } from '#shared/kernel/dashboard-address.ts';

import type { LoggedEvent } from './logged-event.ts';

/** Where the dashboard shows what an event is about: a section, and what is open in it. */
export interface EventPlace {
  readonly section: Section;
  readonly path: readonly string[];
}

export function eventPlace(event: LoggedEvent): EventPlace {
  switch (event.kind) {
    case 'monitor.changed':
      return { section: 'monitors', path: [event.data.monitorId] };
    case 'rank.changed':
    case 'alert.keyword':
      return { section: 'keywords', path: [event.data.keywordId] };
    case 'crawl.ended':
      return { section: 'crawls', path: [event.data.crawlId] };
    case 'alert.crawl':
      return { section: 'crawls', path: [event.data.news.crawlId] };
    case 'audit.stored':
      return { section: 'audits', path: [] };
    case 'alert.series':
      return { section: 'alerts', path: [] };
  }
}
