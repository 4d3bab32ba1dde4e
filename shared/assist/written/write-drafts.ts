import { languageOfPage } from '#shared/audit/reading/keyword-focus.ts';
import type { FindingPlace, RuleId } from '#shared/audit/rule.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import { chooseDrafts, type DraftTarget } from '../draft-fixes.ts';
import type { FactEdit } from '../fact-edit.ts';
import { editTexts } from '../edit-text.ts';
import { findForeignAddress } from '../guards/find-foreign-address.ts';
import { findTextFault } from '../guards/find-text-fault.ts';
import { judgeDraft, type JudgedPage } from '../judge-draft.ts';
import type { Draft, RecipeInput } from '../recipe.ts';
import { recipeFor } from '../recipe-list.ts';
import { holdsSecret } from './draft-prompt.ts';
import type { DraftRequest, FailedText } from './draft-request.ts';
import { slicePage } from './slice-page.ts';

/** Asks a model once. */
export type AskForTexts<F> = (request: DraftRequest) => Promise<Result<readonly string[], F>>;

export interface WrittenDrafts extends Pick<DraftTarget, 'drafts' | 'closest' | 'reason'> {
  /** The first try with a draft that fixes the finding; undefined where none has one. */
  readonly fixedAt: number | undefined;
  /** Made in all: on until a draft leaves nothing to do. */
  readonly tries: number;
}

/** The first, and two with what was wrong with those before. */
export const maxTries = 3;

/**
 * Drafts of a model for one place of a finding, or for the page: asked for, guarded, judged, and asked for again with what
 * failed. What is offered passed what drafts by rules pass, and names no address outside of the site. undefined where no
 * model writes for the rule.
 */
export async function writeDrafts<F>(
  page: JudgedPage,
  { place, rule }: { readonly rule: RuleId; readonly place: FindingPlace | undefined },
  ask: AskForTexts<F>,
): Promise<Result<WrittenDrafts, F> | undefined> {
  const recipe = recipeFor(rule);
  if (!recipe?.written) return undefined;
  const { reads } = recipe.written;
  const { facts } = page;
  const { keyword } = page.context;
  const input: RecipeInput = { facts, rule, place, keyword };
  const asked = { rule, node: place?.node, before: recipe.before(facts, place?.node) };
  const drafts: Draft[] = [];
  const failed: FailedText[] = [];
  let fixedAt: number | undefined;
  for (let tries = 1; ; tries += 1) {
    const answer = await ask({
      recipe: recipe.id,
      finding: findRule(rule)?.texts.title ?? rule,
      language: languageOfPage(facts.document).code,
      keyword: keyword?.slice(0, 200) ?? null,
      page: slicePage(facts, reads, place?.node),
      failed: failed.slice(-6),
    });
    // What earlier tries brought is not lost by a later one that fails.
    if (!answer.ok && drafts.length === 0) return err(answer.failure);
    for (const text of answer.ok ? answer.value.map(oneLine) : []) {
      const made = recipe.written.edit(input, text);
      const guarded = made ? guardFaults(page, made) : ['the page has no place for it'];
      if (made && guarded.length === 0) drafts.push({ edit: made, sources: ['model'] });
      const faults = made && guarded.length === 0 ? ruleFaults(page, made, asked) : guarded;
      failed.push({ text: text.slice(0, 400), faults: faults.slice(0, 8) });
    }
    const chosen = chooseDrafts(page, drafts, asked);
    if (chosen.drafts.length > 0) fixedAt ??= tries;
    const isGood = chosen.drafts.some(({ stillFails }) => stillFails.length === 0);
    if (isGood || tries === maxTries || !answer.ok) return ok({ ...chosen, fixedAt, tries });
  }
}

/**
 * Characters that are not seen, or turn the text behind them round, behind which other text can hide
 * (https://www.unicode.org/reports/tr36/). Joiners, marks of direction and soft hyphens are let through: words of some
 * languages need them.
 */
const unseen = /(?![\u00ad\u061c\u200c-\u200f])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Why a text may not stand on the page whatever the rules say, in words for the model. */
function guardFaults({ context: { keyword }, facts }: JudgedPage, edit: FactEdit): readonly string[] {
  return editTexts(edit).flatMap((text) => {
    if (unseen.test(text)) return ['it holds characters that nobody sees'];
    if (holdsSecret(text)) return ['it holds what looks like a key'];
    const address = findForeignAddress(text, facts);
    if (address !== undefined) return [`it names the address ${address}`];
    const fault = findTextFault(text, facts, keyword);
    if (!fault) return [];
    return fault.fault === 'ungrounded'
      ? [`it says what the data does not: ${fault.words.slice(0, 5).join(', ')}`]
      : [textFaults[fault.fault]];
  });
}

const textFaults = {
  empty: 'it is empty',
  markup: 'it is not plain text on one line',
  language: 'it is not in the language of the page',
} as const;

/** What the rules say against a page with the text in it, by the titles of those that fail. */
function ruleFaults(page: JudgedPage, edit: FactEdit, asked: Parameters<typeof judgeDraft>[2]): readonly string[] {
  const { isFixed, regressions, stillFails } = judgeDraft(page, edit, asked);
  const failing = [...(isFixed ? [] : [asked.rule]), ...regressions, ...stillFails];
  return failing.map((id) => `the page would fail the check “${findRule(id)?.texts.title ?? id}”`);
}

/** Models put quotation marks around what they were asked for. */
function oneLine(text: string): string {
  const plain = text.trim();
  const inside = /^(["“”„«»'])(.*)["“”«»']$/s.exec(plain)?.[2];
  return inside?.trim() ?? plain;
}
