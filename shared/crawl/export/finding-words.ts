import { findRule } from '#shared/audit/rules/rule-list.ts';
import { type AuditLanguage, englishAudit, ruleText } from '#shared/audit/texts/audit-language.ts';
import { checks } from '../checks/check-list.ts';
import { checkText, checkTextId } from '../check-text.ts';
import { crawlTexts } from '../crawl-texts.data.ts';
import type { IssueGroup } from './issue-groups.ts';
import { issueScope } from './issue-scope.ts';
import { sayValue } from '../say-phrase.ts';
import type { ReportedIssue } from '../report/crawl-report.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import { english, translate, type Translation } from '#shared/kernel/translation.ts';

/** What findings are said in: page rules by the language of reports, checks over the site by that of crawls. */
export interface FindingLanguage {
  readonly audit: AuditLanguage;
  readonly crawl: Translation;
}

export const englishFindings: FindingLanguage = { audit: englishAudit, crawl: english };

/** What a check or rule is called. */
export function groupTitle({ check }: Pick<IssueGroup, 'check'>, language: FindingLanguage): string {
  return groupText(check, 'title', language) ?? check;
}

/** One of its texts; undefined for a check that this version does not know. */
export function groupText(
  check: string,
  name: 'title' | 'why' | 'fix',
  { audit, crawl }: FindingLanguage,
): string | undefined {
  const rule = findRule(check);
  if (rule) return ruleText(rule, name, audit);
  const site = checks.find(({ id }) => id === check);
  return site && checkText(site, name, crawl);
}

/** What a finding's sentence adds to its title: of a rule over pages how many and which, of a check over the site all of it. */
export function sayScope(issue: ReportedIssue, language: FindingLanguage): string {
  const titles = [
    `${findRule(issue.check)?.texts.title ?? issue.check}:`,
    withColon(groupTitle(issue, language), language.crawl.locale),
  ];
  return issueScope(issueMessage(issue, language), titles);
}

/**
 * A finding in a sentence. What a report says in English stays so where it does not hold the values.
 */
export function issueMessage(issue: ReportedIssue, language: FindingLanguage): string {
  const { check, count, group, message, params } = issue;
  const { crawl } = language;
  if (crawl.locale === 'en') return message;
  const site = checks.find(({ id }) => id === check);
  if (!site) {
    const pages = /^https?:/.test(group) ? group : translate(crawlTexts, crawl, 'crawl.found.pages', { count });
    return `${withColon(groupTitle(issue, language), crawl.locale)} ${pages}${group.startsWith('/') ? ` (${group})` : ''}.`;
  }
  if (!params || crawl.texts[checkTextId(check, 'found')] === undefined) return message;
  try {
    const said = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? sayValue(check, value, crawl) : value,
    ]);
    return checkText(site, 'found', crawl, { group: sayValue(check, group, crawl), ...Object.fromEntries(said) });
  } catch {
    // Values of another version.
    return message;
  }
}
