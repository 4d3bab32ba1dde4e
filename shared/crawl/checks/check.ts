import type { Region } from '#shared/audit/facts/place.ts';
import type { RuleBasis, RuleSource, RuleTexts, Severity } from '#shared/audit/rule.ts';
import type { MessageParams } from '#shared/kernel/message.ts';

import type { Site, SitePage } from '../site/site.ts';

/** What a check may lack. */
export type SiteNeed =
  /** Every address within the scope that robots.txt and the options allow was asked. */
  | 'complete'
  /** The crawl began at the start page of a site, and not at the first of a list. */
  | 'start'
  /** Pages were audited, and their texts measured. */
  | 'audit'
  /** At least one sitemap was read. */
  | 'sitemap'
  /** Links to other sites were asked, twice, hours apart. */
  | 'external-links'
  /** Search Console's figures of at least one page. */
  | 'search-console'
  /** The same, by query. */
  | 'search-queries'
  /** The home saw each redirect, not only where the last one ended. */
  | 'redirect-hops';

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
  /** All pages that have it, where `places` may lack some. */
  readonly pages?: readonly string[];
}

/** Pages that a check measures by. With fewer it finds nothing, and that says nothing. */
export interface SiteSample {
  readonly least: number;
  /** What it takes for usual: the pages of a template, or of the site; `none` where pages are compared two by two. */
  readonly norm: 'template' | 'site' | 'none';
  /** How many pages it can use: of each template, or of the site. */
  sizes(site: Site): readonly number[];
}

export interface SiteCheck {
  readonly id: `site/${string}`;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly needs: readonly SiteNeed[];
  readonly sample?: SiteSample;
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
    pages: pages.map(({ url }) => url),
  };
  return severity ? { ...finding, severity } : finding;
}

/** One finding per template, since what is wrong with a template is fixed once, and one for all other pages. */
export function findingsByTemplate(
  site: Site,
  places: readonly SitePlace[],
  params: MessageParams = {},
  severity?: Severity,
): readonly SiteFinding[] {
  const byTemplate = [...Map.groupBy(places, ({ url }) => site.templateOf(url))];
  const isEverywhere = places.length >= ownFinding && places.length >= site.pages.size * 0.8;
  if (isEverywhere) return [pagesFinding('whole site', places, params, severity)];
  const whole = byTemplate.filter(([, same]) => same.length >= ownFinding);
  const single = byTemplate.filter(([, same]) => same.length < ownFinding).flatMap(([, same]) => same);
  const findings = whole.map(([template, same]) => pagesFinding(template, same, params, severity));
  return single.length > 0 ? [...findings, pagesFinding('single pages', single, params, severity)] : findings;
}

/** Fewer pages of one template go together with those of others. */
const ownFinding = 5;

/** How many of some pages each template has. */
export function templateSizes(pages: Iterable<SitePage>): readonly number[] {
  return [...Map.groupBy(pages, ({ template }) => template).values()].map(({ length }) => length);
}
