import { severityOrder } from '#shared/audit/report/report-sections.ts';
import type { Severity } from '#shared/audit/rule.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';

import { maxPlaces, type SitePlace } from '../checks/check.ts';
import type { ReadPlace } from '../reading/page-reading.ts';
import type { Site } from '../site/site.ts';
import type { ReportedIssue } from './crawl-report.ts';
import { hostFile, isHostRule } from './host-rules.ts';

interface Group {
  severity: Severity;
  pages: number;
  count: number;
  readonly places: SitePlace[];
}

/** A finding on so many of so many pages is one of their template. */
const templateShare = 0.8;
const leastPages = 5;

/**
 * What the page rules found, a rule at a time: once for each template that has it nearly everywhere, and once for all other
 * pages together. What is of a host is found once, at its file.
 */
export function pageIssues(site: Site): readonly ReportedIssue[] {
  const sizes = new Map<string, number>();
  const groups = new Map<string, Map<string, Group>>();
  const ofHosts = new Map<string, ReportedIssue>();
  for (const { id, reading } of site.source.pages()) {
    const page = site.pages.get(id);
    if (!page) continue;
    sizes.set(page.template, (sizes.get(page.template) ?? 0) + 1);
    for (const { count, places, rule, severity } of reading.findings) {
      if (isHostRule(rule)) {
        const file = hostFile(page.url);
        ofHosts.set(`${rule} ${file}`, hostIssue({ check: rule, severity, count }, file, places));
        continue;
      }
      const byTemplate = groups.get(rule) ?? new Map<string, Group>();
      groups.set(rule, byTemplate);
      const group = byTemplate.get(page.template) ?? { severity, pages: 0, count: 0, places: [] };
      byTemplate.set(page.template, group);
      group.pages += 1;
      group.count += count;
      if (severityOrder.indexOf(severity) < severityOrder.indexOf(group.severity)) group.severity = severity;
      if (group.places.length < maxPlaces)
        group.places.push(
          ...(places.length > 0 ? places : [{}]).map(({ url, ...place }): SitePlace => ({
            ...place,
            url: page.url,
            ...(url !== undefined && { target: url }),
          })),
        );
    }
  }
  return [...ofHosts.values(), ...[...groups].flatMap(([rule, byTemplate]) => issuesOf(rule, byTemplate, sizes))];
}

function hostIssue(
  { check, count, severity }: Pick<ReportedIssue, 'check' | 'count' | 'severity'>,
  file: string,
  places: readonly ReadPlace[],
): ReportedIssue {
  const listed = (places.length > 0 ? places : [{}]).map(({ value }: ReadPlace): SitePlace => ({
    url: file,
    ...(value !== undefined && { value }),
  }));
  const title = findRule(check)?.texts.title ?? check;
  return { check, severity, group: file, message: `${title}: ${file}.`, count, places: listed };
}

function issuesOf(
  rule: string,
  byTemplate: ReadonlyMap<string, Group>,
  sizes: ReadonlyMap<string, number>,
): readonly ReportedIssue[] {
  const [whole, single] = [new Map<string, Group>(), [] as Group[]];
  for (const [template, group] of byTemplate) {
    const size = sizes.get(template) ?? 0;
    if (size >= leastPages && group.pages >= size * templateShare) whole.set(template, group);
    else single.push(group);
  }
  const title = findRule(rule)?.texts.title ?? rule;
  const everywhere = wholeSite(rule, title, byTemplate, sizes);
  if (everywhere) return [everywhere];
  const issues = Array.from(whole, ([template, group]): ReportedIssue => ({
    check: rule,
    severity: group.severity,
    group: template,
    message: `${title}: ${group.pages} of ${sizes.get(template) ?? 0} pages like ${template}.`,
    count: group.pages,
    places: group.places.slice(0, maxPlaces),
  }));
  if (single.length === 0) return issues;
  const pages = single.reduce((sum, group) => sum + group.pages, 0);
  const severity = severityOrder.find((each) => single.some((group) => group.severity === each)) ?? 'notice';
  const places = single.flatMap((group) => group.places).slice(0, maxPlaces);
  const message = `${title}: ${pages} ${pages === 1 ? 'page' : 'pages'}${whole.size > 0 ? ' of other templates' : ''}.`;
  return [...issues, { check: rule, severity, group: 'single pages', message, count: pages, places }];
}

/** One finding where it is nearly everywhere: that is a template of the whole site. */
function wholeSite(
  rule: string,
  title: string,
  byTemplate: ReadonlyMap<string, Group>,
  sizes: ReadonlyMap<string, number>,
): ReportedIssue | undefined {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const groups = [...byTemplate.values()];
  const pages = groups.reduce((sum, group) => sum + group.pages, 0);
  if (groups.length < 2 || all < leastPages || pages < all * templateShare) return undefined;
  const severity = severityOrder.find((each) => groups.some((group) => group.severity === each)) ?? 'notice';
  const places = groups.flatMap((group) => group.places.slice(0, 3)).slice(0, maxPlaces);
  return {
    check: rule,
    severity,
    group: 'whole site',
    message: `${title}: ${pages} of all ${all} pages.`,
    count: pages,
    places,
  };
}
