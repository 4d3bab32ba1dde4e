import type { Region } from '#shared/audit/facts/place.ts';
import type { RuleBasis, RuleSource, RuleTexts, Severity } from '#shared/audit/rule.ts';
import type { MessageParams } from '#shared/kernel/message.ts';

import type { Site } from '../site/site.ts';

/** What a check may lack. */
export type SiteNeed =
  /** Every address within the scope was asked. */
  | 'complete'
  /** At least one sitemap was read. */
  | 'sitemap'
  /** Links to other sites were asked, twice, hours apart. */
  | 'external-links'
  | 'search-console';

/** Where a finding shows: a page, and on it the element. */
export interface SitePlace {
  readonly url: string;
  /** What the element leads to, or what the page is compared with. */
  readonly target?: string;
  /** Of the link. */
  readonly text?: string;
  readonly part?: Region;
  /** Element number in document order. */
  readonly node?: number;
  readonly selector?: string;
  readonly snippet?: string;
  readonly value?: string;
}

/** One fault of the site, with all places where it shows. */
export interface SiteFinding {
  /** What the places have in common: a target, a template, a value. */
  readonly group: string;
  /** Where a finding can be milder or graver than its check. */
  readonly severity?: Severity;
  /** Values for `texts.found`. */
  readonly params: MessageParams;
  readonly count: number;
  /** At most `maxPlaces`. */
  readonly places: readonly SitePlace[];
}

export interface SiteCheck {
  readonly id: `site/${string}`;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly needs: readonly SiteNeed[];
  readonly texts: RuleTexts;
  readonly source: RuleSource;
  /** Pure. May throw; that is reported and the rest goes on. */
  find(site: Site): readonly SiteFinding[];
}

/** Places kept per finding; the rest is counted. */
export const maxPlaces = 50;

export function defineCheck(check: SiteCheck): SiteCheck {
  return check;
}

/** A finding about pages, each of which is a place. */
export function pagesFinding(
  group: string,
  pages: readonly SitePlace[],
  params: MessageParams = {},
  severity?: Severity,
): SiteFinding {
  const finding = {
    group,
    params: { count: pages.length, ...params },
    count: pages.length,
    places: pages.slice(0, maxPlaces),
  };
  return severity ? { ...finding, severity } : finding;
}

/** One finding per template: what is wrong with a template is fixed once. None where there are no pages. */
export function findingsByTemplate(
  site: Site,
  places: readonly SitePlace[],
  params: MessageParams = {},
  severity?: Severity,
): readonly SiteFinding[] {
  return [...Map.groupBy(places, ({ url }) => site.templateOf(url))].map(([template, same]) =>
    pagesFinding(template, same, params, severity),
  );
}
