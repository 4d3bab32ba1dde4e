import { describe, expect, it } from 'vitest';

import type { MessageParams } from '#shared/kernel/message.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';
import { ruleText } from '#shared/audit/texts/audit-language.ts';
import { locales } from '#shared/kernel/locale.ts';
import { availableInputs } from '#shared/audit/rule-inputs.ts';
import { runRule, type RuleResult } from '#shared/audit/run-rule.ts';
import type { Rule, Severity } from '#shared/audit/rule.ts';
import { pageFacts } from './page-facts.ts';
import type { PageFactsOverrides } from './page-facts-overrides.ts';

/** Name, what differs from the healthy page, outcome, and params (a subset) or severity where they are telling. */
export type RuleCase = readonly [
  name: string,
  overrides: PageFactsOverrides,
  outcome: RuleResult['outcome'],
  expected?: { readonly params?: MessageParams; readonly severity?: Severity; readonly places?: number },
];

/** The cases of every suite that was loaded, by rule: the examples of the reference. */
export const ruleCases = new Map<string, readonly RuleCase[]>();

/**
 * The suite of one rule: its cases; a healthy page that it leaves alone; at least one page on which it fires; and a
 * finding that can be put into words in every language.
 */
export function describeRule(rule: Rule, cases: readonly RuleCase[]): void {
  ruleCases.set(rule.id, cases);
  describe(`${rule.id}`, () => {
    for (const [name, overrides, outcome, expected] of cases) {
      it(`${name}`, () => {
        const result = runCase(rule, overrides);
        const { params, severity, places } = result;
        const found = { outcome: result.outcome, params, severity, places: places.length };
        expect(found).toMatchObject({ outcome, ...expected });
        expect(findingTexts(rule, result).filter((text) => /NaN|\[object/.test(text) || text.length > 600)).toEqual([]);
      });
    }

    it('leaves a healthy page alone', () => {
      expect(runRule(rule, availableInputs(pageFacts(), healthyKeyword)).outcome).toMatch(/^(pass|not-applicable)$/);
    });

    it('fires on some case', () => {
      expect(cases.some(([, , outcome]) => outcome === 'fail' || outcome === 'needs-review')).toBe(true);
    });
  });
}

const languages = await Promise.all(locales.map(loadAuditLanguage));

/** The finding in every language; none where nothing was found. Throws where a placeholder has no value. */
function findingTexts(rule: Rule, { outcome, params }: RuleResult): readonly string[] {
  if (outcome !== 'fail' && outcome !== 'needs-review') return [];
  return languages.map((language) => ruleText(rule, 'found', language, params));
}

/** What a rule says about the healthy page with these changes. */
export function runCase(rule: Rule, overrides: PageFactsOverrides): RuleResult {
  return runRule(rule, availableInputs(pageFacts(overrides), keywordOf(overrides)));
}

/** What the healthy page is about. */
const healthyKeyword = 'green tea';

function keywordOf({ keyword }: PageFactsOverrides): string | undefined {
  return keyword === undefined ? healthyKeyword : (keyword ?? undefined);
}
