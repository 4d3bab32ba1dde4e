import { counted } from '#shared/kernel/counted.ts';
import { escapeControls } from '#shared/kernel/escape-controls.ts';

import { decidedFromMs, type ExternalLook } from '../external/external-look.ts';
import type { CrawlComparison } from '../report/crawl-comparison.ts';
import type { CrawlReport } from '../report/crawl-report.ts';
import { sayChanges } from '../report/say-changes.ts';
import { crawlVerdict } from './crawl-verdict.ts';
import { type IssueGroup, issueGroups } from './issue-groups.ts';
import { issueScope } from './issue-scope.ts';
import {
  countsLine,
  endLine,
  hostOf,
  nothingLine,
  pageCount,
  placeLine,
  reasonsLine,
  severityLine,
  startLine,
  timeLine,
  unlinkedCount,
} from './report-lines.ts';
import { asItIs, sayInEnglish as say } from './say-crawl.ts';

const marks = { error: '●', warning: '▲', notice: '■' } as const;
const shownIssues = 3;
const shownPlaces = 2;
const shownLooks = 10;

/** Plain text for a terminal: how far the crawl came, then each fault with its first places, then what was not checked. */
export function crawlToText(report: CrawlReport): string {
  const reasons = reasonsLine(report, say, asItIs);
  const failure = startLine(report, say, asItIs);
  const lines = [
    ...(report.isList === true ? [say('crawl.listOf', { site: hostOf(report) })] : []),
    report.start,
    ...(failure === undefined ? [] : [failure]),
    `${counted(pageCount(report), 'page')} · ${severityLine(report, say)}`,
    ...(report.isUnaudited === true ? [crawlVerdict(report)] : []),
    endLine(report, say),
    `${timeLine(report, 'en')} · addresses: ${countsLine(report, say)}`,
    ...externalLines(report),
    ...(reasons ? [`Not asked, or not answered: ${reasons}`] : []),
    ...(report.isList === true ? [] : [depthsLine(report)]),
    '',
    ...(report.comparison ? comparisonLines(report.comparison) : []),
    ...(report.issues.length === 0 ? [nothingLine(report, say)] : issueGroups(report).flatMap(groupLines)),
    ...notCheckedLines(report),
    '',
    `Checked, nothing found: ${report.passed.join(', ') || 'none'}`,
  ];
  return escapeControls(`${lines.join('\n')}\n`);
}

function depthsLine(report: CrawlReport): string {
  const depths = report.depths.map((count, depth) => `${depth}: ${count}`).join(', ') || 'no page was reached from it';
  const unlinked = unlinkedCount(report);
  return `Clicks from the start: ${depths}${unlinked > 0 ? `; no link leads to ${unlinked}` : ''}`;
}

function externalLines({ externals }: CrawlReport): string[] {
  if (!externals) return [];
  const { found, left, looks } = externals;
  const shown = looks
    .slice(0, shownLooks)
    .map((look) => `      ${look.url.slice(0, 200)} ${look.what}${againAt(look)}`);
  return [
    `Links to other sites: ${found} there, ${looks.length} not found or unclear${left > 0 ? `, ${left} not asked` : ''}`,
    ...shown,
    ...(looks.length > shownLooks ? [`      … ${looks.length - shownLooks} more`] : []),
  ];
}

function againAt(look: ExternalLook): string {
  const fromMs = decidedFromMs(look);
  return fromMs === undefined ? '' : ` (one look; ask again after ${new Date(fromMs).toISOString().slice(0, 16)}Z)`;
}

function groupLines({ check, count, issues, severity, texts }: IssueGroup): string[] {
  const rest = issues.length - shownIssues;
  const [first] = issues;
  const title = texts?.title ?? check;
  const head = `${marks[severity]} ${title} [${check}]`;
  const scopeOf = ({ message }: CrawlReport['issues'][number]): string => `    ${issueScope(message, [`${title}:`])}`;
  if (issues.length === 1 && first) return [head, scopeOf(first), ...placeLines(first, 3)];
  return [
    `${head} · ${counted(issues.length, 'finding')}, ${counted(count, 'place')}`,
    ...issues.slice(0, shownIssues).flatMap((issue) => [scopeOf(issue), ...placeLines(issue, 1)]),
    ...(rest > 0 ? [`    … and ${counted(rest, 'finding')} more`] : []),
  ];
}

function placeLines({ count, places }: CrawlReport['issues'][number], shown: number): string[] {
  const kept = places.slice(0, Math.max(shown, shownPlaces));
  const rest = count - kept.length;
  return [
    ...kept.map((place) => `      ${placeLine(place).slice(0, 240)}`),
    ...(rest > 0 ? [`      … ${rest} more`] : []),
  ];
}

function notCheckedLines({ notChecked }: CrawlReport): string[] {
  if (notChecked.length === 0) return [];
  const byReason = Map.groupBy(notChecked, ({ reason }) => reason);
  return [
    '',
    'Not checked',
    ...[...byReason].map(([reason, same]) => `  ○ ${reason}: ${same.map(({ check }) => check).join(', ')}`),
  ];
}

function comparisonLines(comparison: CrawlComparison): string[] {
  const { added, before, caveats, changed, gone, notAsked, notAskedBefore, stillIssues } = comparison;
  const name = ({ check, count, group }: CrawlComparison['newIssues'][number]): string =>
    `${check} ${group} (${count})`;
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [`  ${title}: ${items.length}`, ...items.slice(0, 10).map((item) => `      ${item.slice(0, 240)}`)];
  return [
    `Since ${before}`,
    ...caveats.map((caveat) => `  Not wholly comparable: ${caveat}.`),
    ...list('New pages', added),
    ...list('Pages not asked before', notAskedBefore),
    ...list(
      'Gone pages',
      gone.map(({ reason, url }) => `${url} (${reason})`),
    ),
    ...list('Pages not asked this time', notAsked),
    ...list(
      'Changed pages',
      changed.map(({ changes, url }) => `${url}: ${sayChanges(changes, say, 'en')}`),
    ),
    ...list('New findings', comparison.newIssues.map(name)),
    ...list('Found now, not checked before', comparison.notJudgedBefore.map(name)),
    ...list('Fixed', comparison.fixedIssues.map(name)),
    ...list('Not checked this time', comparison.notJudged.map(name)),
    `  Still there: ${stillIssues}`,
    '',
  ];
}
