import { findRule } from '#shared/audit/rules/rule-list.ts';
import { type AuditLanguage, ruleText } from '#shared/audit/texts/audit-language.ts';
import { describedBy, type IssueGroup } from '#shared/crawl/export/issue-groups.ts';

/** What a check or rule is called, in the language of reports where it has a text there. */
export function groupTitle({ check }: Pick<IssueGroup, 'check'>, language: AuditLanguage): string {
  return groupText(check, 'title', language) ?? check;
}

/** One of its texts; undefined for a check that this version does not know. */
export function groupText(check: string, name: 'title' | 'why' | 'fix', language: AuditLanguage): string | undefined {
  const rule = findRule(check);
  return rule ? ruleText(rule, name, language) : describedBy(check)?.texts[name];
}
