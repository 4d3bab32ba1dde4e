import type { SitePlace } from '../checks/check.ts';
import { checks } from '../checks/check-list.ts';
import type { CrawlReport, ReportedIssue } from './crawl-report.ts';
import { isHostRule } from './host-rules.ts';
import { isPage } from './is-page.ts';
import { type AddressKnowledge, knownAddresses } from './known-addresses.ts';
import { sawWholeSite } from './saw-whole-site.ts';

/** What another crawl of the site says of a finding. */
export type IssueVerdict = 'found' | 'not found' | 'not checked';

/**
 * Judges findings of one crawl by another. "Not found" is said only where the check ran there and the addresses concerned
 * were asked: all of them where the other came later (`every`: it is fixed), one at least where it came before (`some`: it
 * is new). A page that the later crawl did not come by may still answer: nothing of it is fixed.
 */
export function issueVerdicts(
  own: CrawlReport,
  other: CrawlReport,
  asked: 'every' | 'some',
): (issue: ReportedIssue) => IssueVerdict {
  const found = Map.groupBy(other.issues, ({ check }) => check);
  const notChecked = new Set(other.notChecked.map(({ check }) => check));
  const passed = new Set(other.passed);
  const knownOwn = new Set(own.urls.flatMap(({ outcome, url }) => (neverAsked.has(outcome) ? [] : [url])));
  const knowledge = knownAddresses(other, own);
  const sawAll = sawWholeSite(other);
  const originsAsked = askedOrigins(other);
  const wasAsked = (issue: ReportedIssue, place: SitePlace): boolean => {
    // Of a host where a page was asked, robots.txt was asked too.
    if (isHostRule(issue.check)) return originsAsked.has(new URL(place.url).origin);
    const concerned = [place.target, issue.group].filter((url) => url !== undefined && knownOwn.has(url));
    return (
      isSaid(knowledge(place.url), asked) &&
      concerned.every(
        (url = '') => isSaid(knowledge(url), asked) || (isLink(place) && isUnlinked(knowledge(url), other)),
      )
    );
  };
  return (issue) => {
    const { check, count, group, places } = issue;
    const same = found.get(check) ?? [];
    if (same.some((each) => each.group === group || isRegrouped(issue, each))) return 'found';
    const ran = check.startsWith('site/') ? same.length > 0 || passed.has(check) : other.isUnaudited !== true;
    if (notChecked.has(check) || !ran || !hasNorm(issue, own, other)) return 'not checked';
    if (asked === 'some') return places.some((place) => wasAsked(issue, place)) ? 'not found' : 'not checked';
    const isListed = listedCount(issue) >= count;
    return (isListed || sawAll) && places.every((place) => wasAsked(issue, place)) ? 'not found' : 'not checked';
  };
}

const neverAsked: ReadonlySet<string> = new Set([
  'disallowed',
  'excluded',
  'out-of-scope',
  'over-limit',
  'trap',
  'pending',
]);

function askedOrigins({ urls }: CrawlReport): ReadonlySet<string> {
  return new Set(urls.flatMap((known) => (isPage(known) ? [new URL(known.url).origin] : [])));
}

function isSaid(knowledge: AddressKnowledge, asked: 'every' | 'some'): boolean {
  return knowledge === 'answered' || (asked === 'some' && knowledge === 'absent');
}

function isLink({ node, snippet, text }: SitePlace): boolean {
  return text !== undefined || node !== undefined || snippet !== undefined;
}

/** A page that was read names every address that it links to: one never seen is linked no more. */
function isUnlinked(knowledge: AddressKnowledge, { forgotten }: CrawlReport): boolean {
  return knowledge === 'absent' || (knowledge === 'unknown' && forgotten === 0);
}

/** How many of what `count` counts stand in `places`: page rules count pages, checks over the site count places. Of a host's file each line is there. */
function listedCount({ check, count, places }: ReportedIssue): number {
  if (isHostRule(check)) return count;
  return check.startsWith('site/') ? places.length : new Set(places.map(({ url }) => url)).size;
}

/** The same finding in another group: which pages stand together depends on how many there are. */
function isRegrouped(a: ReportedIssue, b: ReportedIssue): boolean {
  if (!isGrouping(a) || !isGrouping(b)) return false;
  if (listedCount(a) < a.count || listedCount(b) < b.count) return true;
  const urls = new Set(a.places.map(({ url }) => url));
  return b.places.some(({ url }) => urls.has(url));
}

function isGrouping({ group }: ReportedIssue): boolean {
  return group === 'whole site' || group === 'single pages' || /^(\/|\d+$)/.test(group);
}

/** Whether there were enough pages to measure by, and no fewer than in the crawl that has the finding. */
function hasNorm({ check, group }: ReportedIssue, own: CrawlReport, other: CrawlReport): boolean {
  const sample = checks.find(({ id }) => id === check)?.sample;
  if (!sample || sample.norm === 'none') return true;
  const template = sample.norm === 'template' ? group : undefined;
  const pages = pagesLike(other, template);
  return pages >= sample.least && (sawWholeSite(other) || pages >= pagesLike(own, template));
}

function pagesLike({ urls }: CrawlReport, template: string | undefined): number {
  return urls.filter((page) => isPage(page) && (template === undefined || page.template === template)).length;
}
