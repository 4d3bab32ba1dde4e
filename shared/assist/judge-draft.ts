import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { type AuditPreferences, mutedRules, noPreferences, thresholdOf } from '#shared/audit/preferences.ts';
import { availableInputs } from '#shared/audit/rule-inputs.ts';
import type { Category, Need, Rule, RuleId } from '#shared/audit/rule.ts';
import { type RuleResult, runRule } from '#shared/audit/run-rule.ts';
import { rules } from '#shared/audit/rules/rule-list.ts';

import { applyEdit } from './apply-edit.ts';
import type { FactEdit } from './fact-edit.ts';

/** What the rules say of the page with an edit made. */
export interface DraftVerdict {
  /** The finding is gone: the rule passes, or names this place no more. */
  readonly isFixed: boolean;
  /** Rules that failed on the page and pass with the edit. */
  readonly passes: readonly RuleId[];
  /** Scored rules about the same part of the page that fail with the edit, but for the one asked about: as before, or because there was nothing to judge. */
  readonly stillFails: readonly RuleId[];
  /** Rules that passed before and fail now, and those that fail in more places. A draft with one is not offered. */
  readonly regressions: readonly RuleId[];
}

export interface JudgeContext {
  readonly keyword?: string | undefined;
  readonly preferences?: AuditPreferences;
}

/** A page judged once, against which edits are compared. */
export interface JudgedPage {
  readonly facts: PageFacts;
  readonly results: ReadonlyMap<RuleId, RuleResult>;
  readonly context: JudgeContext;
}

/** Runs every rule on the page as it is. */
export function judgePage(facts: PageFacts, context: JudgeContext = {}): JudgedPage {
  return { facts, context, results: runRules(facts, context, heardRules(facts, context)) };
}

/**
 * Makes the edit in the facts and runs the rules again that read what it changes. `place` is the element whose finding
 * is to go; undefined where it is the page's.
 */
export function judgeDraft(
  page: JudgedPage,
  edit: FactEdit,
  { node, rule: asked }: { readonly rule: RuleId; readonly node?: number | undefined },
): DraftVerdict {
  const changed = applyEdit(page.facts, edit);
  const affected = heardRules(page.facts, page.context).filter((rule) => readsChanged(rule, edit));
  const after = runRules(changed, page.context, affected);
  const verdict = { passes: [] as RuleId[], stillFails: [] as RuleId[], regressions: [] as RuleId[] };
  for (const rule of affected) {
    const [then, now] = [page.results.get(rule.id), after.get(rule.id)];
    if (!then || !now) continue;
    if (isFound(then) && !isFound(now)) verdict.passes.push(rule.id);
    else if (isWorse(then, now)) verdict.regressions.push(rule.id);
    else if (isStill(now, node) && isAbout(rule, edit) && rule.id !== asked) verdict.stillFails.push(rule.id);
  }
  return { ...verdict, isFixed: isGone(after.get(asked), node) };
}

/** Groups of facts that an edit changes. */
const changedGroups: Readonly<Record<FactEdit['kind'], readonly Need[]>> = {
  title: ['head'],
  description: ['head'],
  h1: ['headings'],
  alt: ['images', 'links'],
  'link-text': ['links'],
  social: ['social'],
  'json-ld': ['structuredData'],
  hreflang: ['hreflang'],
  canonical: ['canonicals', 'head'],
  lang: ['language'],
  viewport: ['viewport', 'head'],
};

/** These hold the whole document, so whatever changes may matter to a rule that needs them. */
const whole: readonly Need[] = ['page', 'raw', 'rendered', 'structure'];

function readsChanged({ needs }: Rule, { kind }: FactEdit): boolean {
  return needs.some((need) => whole.includes(need) || changedGroups[kind].includes(need));
}

/** Found, and where one element was asked about, found there. */
function isStill(now: RuleResult, node: number | undefined): boolean {
  return isFound(now) && (node === undefined || now.places.some((place) => place.node === node));
}

/** A scored rule about what the edit writes; others fail for reasons of their own. */
function isAbout({ basis, id }: Rule, { kind }: FactEdit): boolean {
  return basis !== 'myth' && categories[kind].some((category) => id.startsWith(`${category}/`));
}

/** What a rule about the edited part is filed under. */
const categories: Readonly<Record<FactEdit['kind'], readonly Category[]>> = {
  title: ['title', 'keyword'],
  description: ['description', 'keyword'],
  h1: ['heading', 'keyword'],
  alt: ['image'],
  'link-text': ['link'],
  social: ['social'],
  'json-ld': ['schema'],
  hreflang: ['hreflang'],
  canonical: ['canonical'],
  lang: ['i18n'],
  viewport: ['mobile'],
};

function heardRules(facts: PageFacts, { preferences = noPreferences }: JudgeContext): readonly Rule[] {
  const muted = mutedRules(preferences, facts.url);
  return rules.filter(({ id }) => !muted.has(id));
}

function runRules(
  facts: PageFacts,
  { keyword, preferences = noPreferences }: JudgeContext,
  chosen: readonly Rule[],
): ReadonlyMap<RuleId, RuleResult> {
  const inputs = availableInputs(facts, keyword);
  return new Map(chosen.map((rule) => [rule.id, runRule(rule, inputs, thresholdOf(rule, preferences))]));
}

function isFound({ outcome }: RuleResult): boolean {
  return outcome === 'fail' || outcome === 'needs-review';
}

/** Passed and is found now, or is found in more places than before. */
function isWorse(then: RuleResult, now: RuleResult): boolean {
  return isFound(now) && (then.outcome === 'pass' || (isFound(then) && now.places.length > then.places.length));
}

function isGone(result: RuleResult | undefined, node: number | undefined): boolean {
  if (!result) return false;
  if (!isFound(result)) return result.outcome === 'pass' || result.outcome === 'not-applicable';
  return node !== undefined && !result.places.some((place) => place.node === node);
}
