import type { Rule } from '#shared/audit/rule.ts';
import { rule as contentLanguageMismatch } from './i18n/content-language-mismatch.ts';
import { rule as langInvalid } from './i18n/lang-invalid.ts';
import { rule as langMissing } from './i18n/lang-missing.ts';
import { rule as xmlLangMismatch } from './i18n/xml-lang-mismatch.ts';

export const i18nRules: readonly Rule[] = [contentLanguageMismatch, langInvalid, langMissing, xmlLangMismatch];
