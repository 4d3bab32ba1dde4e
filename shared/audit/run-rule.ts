import type { Localized, MessageParams } from '#shared/kernel/message.ts';
import { isHtmlContentType } from './reading/content-type.ts';
import { describeMissingInput, describeReason, type MissingInputText } from './missing-input.ts';
import type { AvailableInputs } from './rule-inputs.ts';
import type { FindingPlace, Rule, RuleInputs, Severity, Verdict } from './rule.ts';

/** What one rule says about one page. */
export interface RuleResult {
  readonly outcome: 'pass' | 'fail' | 'needs-review' | 'not-applicable' | 'not-checked' | 'error';
  readonly severity: Severity;
  /** Values for the rule's `found` text, or for `reason` where there is one. */
  readonly params: MessageParams;
  readonly places: readonly FindingPlace[];
  /** Why there is no verdict (`not-checked`, `not-applicable` by scope, `error`): an ICU message that takes `params`. */
  readonly reason?: Localized;
}

const scopeReasons = {
  status: {
    en: 'The page answers with status {status}, so its content is not judged.',
    fr: 'La page répond avec le statut {status} : son contenu n’est pas jugé.',
  },
  type: {
    en: 'The answer is not HTML ({type}).',
    fr: 'La réponse n’est pas du HTML ({type}).',
  },
  noindex: {
    en: 'The page is kept out of search by noindex, so its look in search results is not judged.',
    fr: 'La page est exclue de la recherche par noindex : son apparence dans les résultats n’est pas jugée.',
  },
  notFound: {
    en: 'The page looks like an error page, so its look in search results is not judged.',
    fr: 'La page ressemble à une page d’erreur : son apparence dans les résultats n’est pas jugée.',
  },
} as const satisfies Record<string, Localized>;

/** What a muted rule answers. */
export const mutedReason: Localized = {
  en: 'You muted this check here.',
  fr: 'Vous avez désactivé ce contrôle ici.',
};

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
      reason: { en: 'This rule broke: {detail}', fr: 'Cette règle a échoué : {detail}' },
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

function withoutVerdict(rule: Rule, outcome: RuleResult['outcome'], text: MissingInputText): RuleResult {
  return { outcome, severity: rule.severity, params: text.params, places: [], reason: text.reason };
}

function findScopeReason(rule: Rule, available: AvailableInputs): MissingInputText | undefined {
  if (rule.scope === 'any') return undefined;
  const response = available.inputs.response;
  if (response.state === 'present') {
    const { status, headers } = response.value;
    if (status < 200 || status > 299) return { reason: scopeReasons.status, params: { status } };
    const type = headers['content-type'];
    if (type !== undefined && !isHtmlContentType(type)) return { reason: scopeReasons.type, params: { type } };
  }
  // A preview is noindex on purpose; whoever audits it wants to know how the page will look once it is live.
  const isKeptOut = available.noindex.isBlocked && !available.page.isStaging;
  if (rule.scope === 'indexable' && isKeptOut) return { reason: scopeReasons.noindex, params: {} };
  if (rule.scope === 'indexable' && available.isSoftNotFound) return { reason: scopeReasons.notFound, params: {} };
  return undefined;
}

function findMissingInput(rule: Rule, available: AvailableInputs): MissingInputText | undefined {
  for (const need of rule.needs) {
    const input = available.inputs[need];
    if (input.state === 'missing') return describeMissingInput(need, input.reason, input.detail);
  }
  return undefined;
}

/** Safe: `findMissingInput` has shown that every need of the rule is present, and a rule reads only what it needs. */
function presentInputs(rule: Rule, available: AvailableInputs): RuleInputs {
  const entries = rule.needs.map((need) => {
    const input = available.inputs[need];
    return [need, input.state === 'present' ? input.value : undefined];
  });
  return Object.fromEntries(entries) as unknown as RuleInputs;
}
