import type { MessageParams } from '#shared/kernel/message.ts';
import type { DocumentFacts, PageFacts, ResponseFacts } from './facts/facts.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { NodeNumber } from './facts/place.ts';
import type { ContextFacts } from './facts/context-facts.ts';

export type Severity = 'error' | 'warning' | 'notice';

/**
 * What stands behind a rule. `google`: Google documents it. `standard`: a standard demands it. Both are scored.
 * `practice`: sound advice that no primary source demands; a quarter of the weight. `myth`: contested or contradicted
 * by Google; never scored, and the text says why.
 */
export type RuleBasis = 'google' | 'standard' | 'practice' | 'myth';

export const categories = [
  'index',
  'url',
  'robots',
  'canonical',
  'http',
  'sitemap',
  'pagination',
  'title',
  'description',
  'meta',
  'heading',
  'content',
  'link',
  'image',
  'hreflang',
  'i18n',
  'mobile',
  'social',
  'schema',
  'video',
  'js',
  'ai',
  'favicon',
  'security',
  'perf',
  'a11y',
  'keyword',
] as const;
export type Category = (typeof categories)[number];

/** `<category>/<what is wrong>`; also the path of the rule's file. */
export type RuleId = `${Category}/${string}`;

/** What a rule can ask for. Document groups are those of the page as audited (`PageFacts.document`). */
export interface RuleInputs extends Required<DocumentFacts>, ContextValues {
  readonly page: PageContext;
  /** Of the page, on the web. Missing for a file that is read without one: no link of it is known to stay on its site. */
  readonly address: string;
  /** Facts of the HTML as served: of the document itself where that is raw HTML. */
  readonly raw: DocumentFacts;
  /** Facts of the live DOM. Missing where no script ran. */
  readonly rendered: DocumentFacts;
  readonly response: ResponseFacts;
  readonly robotsTxt: RobotsTxtFacts;
  /** What the user wants the page to be found for, as typed. */
  readonly keyword: string;
}

/** Each of the context as a rule sees it that needs it: present. */
export type ContextValues = {
  readonly [N in keyof ContextFacts]: Extract<ContextFacts[N], { readonly state: 'present' }>['value'];
};

/** Always present. */
export interface PageContext {
  readonly url: string;
  readonly collectedAt: string;
  readonly source: PageFacts['source'];
  /** localhost, a private address or a preview deployment: host-bound findings are softened there. */
  readonly isStaging: boolean;
  /** Every input, present or not, for rules that use one when it is there (`facts.response.state`). */
  readonly facts: PageFacts;
}

export type Need = keyof RuleInputs;

/** One place where a finding shows. Everything optional: a missing thing has no place. */
export interface FindingPlace {
  readonly node?: NodeNumber;
  /** Which document `node` counts in: the audited one, or the raw HTML next to it. */
  readonly in?: 'raw';
  /** An absolute URL that the finding is about. */
  readonly url?: string;
  /** The offending value, at most a few hundred characters. */
  readonly value?: string;
}

export type Verdict =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'not-applicable' }
  | {
      readonly outcome: 'fail' | 'needs-review';
      /** Values for `texts.found`. */
      readonly params: MessageParams;
      readonly places: readonly FindingPlace[];
      /** Where a finding can be milder or graver than the rule's severity. */
      readonly severity?: Severity;
    }
  | { readonly outcome: 'not-checked'; readonly reason: string };

/** What the user reads, in English; `locales/` holds the other languages by rule id. All are ICU messages; `found` takes the verdict's params. */
export interface RuleTexts {
  /** What is wrong, in general: a noun phrase of at most 60 characters, for lists. */
  readonly title: string;
  /** What was found on this page. */
  readonly found: string;
  /** Why it matters, one to three sentences. */
  readonly why: string;
  /** What to do, in the imperative. */
  readonly fix: string;
}

export interface RuleSource {
  readonly label: string;
  readonly url: string;
  /** Month in which the source was read, `YYYY-MM`. */
  readonly checked: string;
}

/**
 * When a rule has nothing to say. `any`: always runs. `html`: only for an HTML answer that is not an error or a
 * redirect (when the answer is known). `indexable`: in addition the page is not kept out of the index by noindex, and does not say by
 * its words that it was not found.
 */
export type RuleScope = 'any' | 'html' | 'indexable';

/** A number that a rule compares with and that the user can set. */
export interface RuleThreshold {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What it limits, with its unit; a noun phrase. */
  readonly label: string;
}

export interface Rule<N extends Need = Need> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly scope: RuleScope;
  /** True for the few findings that keep the page out of search: they cap the score. */
  readonly isBlocking?: true;
  readonly needs: readonly N[];
  readonly texts: RuleTexts;
  readonly source: RuleSource;
  readonly threshold?: RuleThreshold;
  /**
   * Pure: same inputs, same verdict. May throw; that is reported as outcome `error` and the rest goes on.
   * `threshold` is the user's number or the rule's own; 0 for a rule without one.
   */
  check(inputs: Pick<RuleInputs, N>, threshold: number): Verdict;
}

/** Keeps the literal types of `needs`, so that `check` sees exactly what it asked for. */
export function defineRule<const N extends Need>(rule: Rule<N>): Rule<N> {
  return rule;
}

export const pass: Verdict = { outcome: 'pass' };
export const notApplicable: Verdict = { outcome: 'not-applicable' };

export function notChecked(reason: string): Verdict {
  return { outcome: 'not-checked', reason };
}

export function fail(params: MessageParams, places: readonly FindingPlace[], severity?: Severity): Verdict {
  return severity ? { outcome: 'fail', params, places, severity } : { outcome: 'fail', params, places };
}

export function needsReview(params: MessageParams, places: readonly FindingPlace[]): Verdict {
  return { outcome: 'needs-review', params, places };
}

/** Fails with one place per offender and `count`, passes where there is none. The commonest shape of a check. */
export function failWhereAny(places: readonly FindingPlace[], params: MessageParams = {}): Verdict {
  return places.length === 0 ? pass : fail({ count: places.length, ...params }, places);
}
