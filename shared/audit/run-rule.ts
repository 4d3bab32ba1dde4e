import type { MessageParams } from '#shared/kernel/message.ts';
import { isHtmlContentType } from './reading/content-type.ts';
import { describeMissingInput, describeReason, type Reason } from './missing-input.ts';
import type { ReasonId } from './texts/reason-texts.data.ts';
import type { AvailableInputs } from './rule-inputs.ts';
import type { FindingPlace, Need, Rule, RuleInputs, Severity, Verdict } from './rule.ts';

/** What one rule says about one page. */
export interface RuleResult {
  readonly outcome: 'pass' | 'fail' | 'needs-review' | 'not-applicable' | 'not-checked' | 'error';
  readonly severity: Severity;
  /** Values for the rule's `found` text, or for `reason` where there is one. */
  readonly params: MessageParams;
  readonly places: readonly FindingPlace[];
  /** Why there is no verdict (`not-checked`, `not-applicable` by scope, `error`): a text that takes `params`. */
  readonly reason?: ReasonId;
}

/** Runs one rule: scope, missing inputs and a rule that throws become results, so that the others go on. */
export function runRule(
  rule: Rule,
  available: AvailableInputs,
  threshold: number = rule.threshold?.value ?? 0,
): RuleResult {
  const outside = findScopeReason(rule, available);
  if (outside) return withoutVerdict(rule, 'not-applicable', outside);
  const missing = findMissingInput(rule, available);
  if (missing) return withoutVerdict(rule, 'not-checked', missing);
  try {
    return fromVerdict(rule, rule.check(presentInputs(rule, available), threshold));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return withoutVerdict(rule, 'error', {
      reason: 'broken',
      params: { detail: message },
    });
  }
}

function fromVerdict(rule: Rule, verdict: Verdict): RuleResult {
  switch (verdict.outcome) {
    case 'pass':
    case 'not-applicable':
      return { outcome: verdict.outcome, severity: rule.severity, params: {}, places: [] };
    case 'not-checked':
      return withoutVerdict(rule, 'not-checked', describeReason(verdict.reason));
    case 'fail':
    case 'needs-review':
      return {
        outcome: verdict.outcome,
        severity: verdict.severity ?? rule.severity,
        params: verdict.params,
        places: verdict.places,
      };
  }
}

function withoutVerdict(rule: Rule, outcome: RuleResult['outcome'], text: Reason): RuleResult {
  return { outcome, severity: rule.severity, params: text.params, places: [], reason: text.reason };
}

function findScopeReason(rule: Rule, available: AvailableInputs): Reason | undefined {
  if (rule.scope === 'any') return undefined;
  const response = available.inputs.response;
  if (response.state === 'present') {
    const { status, headers } = response.value;
    if (status < 200 || status > 299) return { reason: 'status', params: { status } };
    const type = headers['content-type'];
    if (type !== undefined && !isHtmlContentType(type)) return { reason: 'type', params: { type } };
  }
  // A preview is noindex on purpose; an audit of it wants to know how the page will look once it is live.
  const isKeptOut = available.noindex.isBlocked && !available.page.isStaging;
  if (rule.scope === 'indexable' && isKeptOut) return { reason: 'noindex', params: {} };
  if (rule.scope === 'indexable' && available.isSoftNotFound) return { reason: 'notFound', params: {} };
  return undefined;
}

function findMissingInput(rule: Rule, available: AvailableInputs): Reason | undefined {
  for (const need of rule.needs) {
    const input = available.inputs[need];
    if (input.state === 'missing') return describeMissingInput(need, input.reason, input.detail);
  }
  return undefined;
}

/** Safe: `findMissingInput` has shown that every need of the rule is present, and a rule reads only what it needs. */
function presentInputs(rule: Rule, available: AvailableInputs): RuleInputs {
  const present: Partial<Record<Need, unknown>> = {};
  for (const need of rule.needs) {
    const input = available.inputs[need];
    if (input.state === 'present') present[need] = input.value;
  }
  return present as unknown as RuleInputs;
}
