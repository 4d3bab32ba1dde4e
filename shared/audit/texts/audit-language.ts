import { formatPattern, type MessageParams } from '#shared/kernel/message.ts';
import { english, type Texts, type Translation } from '#shared/kernel/translation.ts';

import type { Rule, RuleTexts } from '../rule.ts';

/** What a language says of rules, by their ids; `limit` is the name of a threshold. */
export type RuleTranslations = Readonly<Record<string, Texts>>;

/** The language of a report: `texts` are those that no rule holds. */
export interface AuditLanguage extends Translation {
  readonly rules: RuleTranslations;
}

export const englishAudit: AuditLanguage = { ...english, rules: {} };

/** One of a rule's texts. Throws where a placeholder has no value. */
export function ruleText(
  { id, texts }: Pick<Rule, 'id' | 'texts'>,
  name: keyof RuleTexts,
  language: AuditLanguage,
  params?: MessageParams,
): string {
  const own = language.rules[id]?.[name];
  return own === undefined ? formatPattern(texts[name], 'en', params) : formatPattern(own, language.locale, params);
}

/** What the rule's threshold limits; empty for a rule without one. */
export function limitText({ id, threshold }: Pick<Rule, 'id' | 'threshold'>, language: AuditLanguage): string {
  return language.rules[id]?.['limit'] ?? threshold?.label ?? '';
}
