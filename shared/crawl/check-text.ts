import type { RuleTexts } from '#shared/audit/rule.ts';
import { formatPattern, type MessageParams } from '#shared/kernel/message.ts';
import type { Translation } from '#shared/kernel/translation.ts';

import type { SiteCheck } from './checks/check.ts';

/** Under which a language has a text of a check. */
export function checkTextId(check: string, name: keyof RuleTexts): string {
  return `${check} ${name}`;
}

/** One of a check's texts, in English where the language lacks it. Throws where a placeholder has no value. */
export function checkText(
  { id, texts }: Pick<SiteCheck, 'id' | 'texts'>,
  name: keyof RuleTexts,
  { locale, texts: own }: Translation,
  params?: MessageParams,
): string {
  const said = own[checkTextId(id, name)];
  return said === undefined ? formatPattern(texts[name], 'en', params) : formatPattern(said, locale, params);
}
