import { engineVersion } from './engine-version.ts';
import type { PageFacts } from './facts/facts.ts';
import type { AuditCategory, AuditDetail, AuditOutcome, AuditReport } from './report/report.ts';
import { type AuditPreferences, mutedRules, noPreferences, thresholdOf } from './preferences.ts';
import { availableInputs } from './rule-inputs.ts';
import type { FindingPlace, Rule } from './rule.ts';
import { rules as allRules } from './rules/rule-list.ts';
import { type RuleResult, runRule } from './run-rule.ts';
import { type AuditLanguage, ruleText } from './texts/audit-language.ts';
import { reasonText, reportText } from './texts/report-texts.ts';
import { score, type ScoredOutcome } from './report/score.ts';
import { summarise } from './report/summary.ts';

export interface AuditOptions {
  readonly language: AuditLanguage;
  /** Default: all. */
  readonly rules?: readonly Rule[];
  /** Muted rules and limits of the user's own. Default: none. */
  readonly preferences?: AuditPreferences;
  /** What the page should be found for; without one, rules about it are not checked. */
  readonly keyword?: string;
}

/** Places kept per rule; the rest is counted in `total`. */
export const maxDetails = 50;

/**
 * Judges a page by its facts. Pure: the same facts give the same report. Details carry node numbers; `withPlaces`
 * adds selectors and snippets where the document is in reach.
 */
export function runAudit(
  facts: PageFacts,
  { language, rules = allRules, preferences = noPreferences, keyword }: AuditOptions,
): AuditReport {
  const inputs = availableInputs(facts, keyword);
  const muted = mutedRules(preferences, facts.url);
  const judged = rules.map((rule): Judged => ({
    rule,
    result: muted.has(rule.id) ? mutedResult(rule) : runRule(rule, inputs, thresholdOf(rule, preferences)),
  }));
  const outcomes = judged.map(({ rule, result }) => outcomeOf(rule, result, language));
  const blocking = new Set(rules.filter(({ isBlocking }) => isBlocking).map(({ id }) => id));
  return {
    url: facts.url.slice(0, 4_096),
    engine: { name: 'sightline', version: engineVersion },
    checkedAt: facts.collectedAt,
    source: facts.source,
    locale: language.locale,
    score: score(judged.map(scored)),
    summary: summarise(facts, outcomes, blocking),
    categories: categoriesOf(judged),
    outcomes,
    ...(keyword && { keyword: keyword.slice(0, 200) }),
    ...preferencesOf(rules, muted, preferences),
  };
}

function mutedResult({ severity }: Rule): RuleResult {
  return { outcome: 'not-applicable', severity, params: {}, places: [], reason: 'muted' };
}

/** What the report says about the user's own choices: only those that touch one of its rules. */
function preferencesOf(
  rules: readonly Rule[],
  muted: ReadonlySet<string>,
  preferences: AuditPreferences,
): Pick<AuditReport, 'muted' | 'thresholds'> {
  const silent = rules.filter(({ id }) => muted.has(id)).map(({ id }) => id);
  const changed = rules.flatMap((rule) => {
    const chosen = thresholdOf(rule, preferences);
    return chosen === undefined || chosen === rule.threshold?.value ? [] : [[rule.id, chosen] as const];
  });
  return {
    ...(silent.length > 0 && { muted: silent }),
    ...(changed.length > 0 && { thresholds: Object.fromEntries(changed) }),
  };
}

interface Judged {
  readonly rule: Rule;
  readonly result: RuleResult;
}

function outcomeOf(
  rule: Rule,
  { outcome, severity, params, places, reason }: RuleResult,
  language: AuditLanguage,
): AuditOutcome {
  const isFinding = outcome === 'fail' || outcome === 'needs-review';
  const message = isFinding
    ? ruleText(rule, 'found', language, params)
    : ((reason && reasonText(language, reason, params)) ?? reportText(language, `outcome.${outcome}`));
  return {
    rule: rule.id,
    outcome,
    severity,
    message: message.slice(0, 2_000),
    ...(reason && { reason }),
    ...(Object.keys(params).length > 0 && { params: shortened(params) }),
    details: places.slice(0, maxDetails).map(detailOf),
    ...(places.length > maxDetails && { total: places.length }),
  };
}

function detailOf({ node, in: where, url, value }: FindingPlace): AuditDetail {
  return {
    ...(node !== undefined && { node }),
    ...(where && { in: where }),
    ...(url !== undefined && { url: url.slice(0, 4_096) }),
    ...(value !== undefined && { value: value.slice(0, 2_000) }),
  };
}

function shortened(params: RuleResult['params']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, 2_000) : value]),
  );
}

function scored({ rule, result }: Judged): ScoredOutcome {
  return {
    outcome: result.outcome,
    severity: result.severity,
    basis: rule.basis,
    isBlocking: rule.isBlocking === true,
  };
}

function categoriesOf(judged: readonly Judged[]): AuditCategory[] {
  const byCategory = Map.groupBy(judged, ({ rule }) => rule.id.slice(0, rule.id.indexOf('/')));
  return [...byCategory].map(([id, members]) => {
    const failed = members.filter(({ result }) => result.outcome === 'fail').map(({ result }) => result.severity);
    return {
      id,
      score: score(members.map(scored)),
      errors: failed.filter((severity) => severity === 'error').length,
      warnings: failed.filter((severity) => severity === 'warning').length,
      notices: failed.filter((severity) => severity === 'notice').length,
    };
  });
}
