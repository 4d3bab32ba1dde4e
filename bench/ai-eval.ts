import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { runAudit } from '#shared/audit/run-audit.ts';
import type { AuditLanguage } from '#shared/audit/texts/audit-language.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';
import { applyEdit } from '#shared/assist/apply-edit.ts';
import { draftFixesOf, type FixDrafts, type JudgedDraft } from '#shared/assist/draft-fixes.ts';
import { editTexts } from '#shared/assist/edit-text.ts';
import { judgePage } from '#shared/assist/judge-draft.ts';
import { findCorpus } from '#shared/testing/corpus.ts';

import { type CorpusPage, corpusPages } from './corpus-pages.ts';
import { evaluateEndpoint } from './evaluate-endpoint.ts';

/** What a page's findings came to. */
interface FindingScore {
  readonly recipe: string;
  /** Each place has a draft. */
  readonly isPassed: boolean;
  readonly drafts: number;
  /** Rules that passed on the page and fail with a draft; must be empty. */
  readonly broken: readonly string[];
  /** Numbers in a draft that are nowhere in the page's bytes; must be empty. */
  readonly madeUp: readonly string[];
  readonly durationMs: number;
}

/**
 * `npm run ai-eval`: drafts for every finding of the corpus' pages that a recipe fixes. Each draft is written into the
 * facts and the page audited as a whole, by the audit and not by what chose the draft; its numbers are looked for in the
 * page's own bytes. With `--endpoint` a language model writes instead (`evaluateEndpoint`).
 */
async function main(): Promise<void> {
  const corpus = findCorpus();
  if (corpus === null) throw new Error('No corpus: set SIGHTLINE_CORPUS to its folder.');
  if (process.argv.includes('--endpoint')) return evaluateEndpoint(corpusPages(corpus));
  const language = await loadAuditLanguage('en');
  const scores = corpusPages(corpus).flatMap((page) => scorePage(page, language));
  const times = scores.map(({ durationMs }) => durationMs).toSorted((a, b) => a - b);
  const passed = scores.filter(({ isPassed }) => isPassed).length;
  console.log(`findings            ${scores.length}`);
  console.log(`with a passing fix  ${passed} (${((passed / scores.length) * 100).toFixed(1)} %; asked 60)`);
  console.log(`drafts offered      ${scores.reduce((sum, { drafts }) => sum + drafts, 0)}`);
  console.log(`regressions         ${scores.flatMap(({ broken }) => broken).length} (asked 0)`);
  console.log(`made-up numbers     ${scores.flatMap(({ madeUp }) => madeUp).length} (asked 0)`);
  console.log(`a finding takes     ${times[times.length >> 1]?.toFixed(1)} ms (median)`);
  console.table(byRecipe(scores));
  for (const line of scores.flatMap(({ broken, madeUp }) => [...broken, ...madeUp]).slice(0, 20)) console.log(line);
}

function scorePage({ facts, name, source }: CorpusPage, language: AuditLanguage): readonly FindingScore[] {
  const page = judgePage(facts);
  const passing = rulesWith(facts, 'pass', language);
  return [...page.results.keys()].flatMap((rule) => {
    const start = performance.now();
    const fixes = draftFixesOf(page, rule);
    if (!fixes) return [];
    const durationMs = performance.now() - start;
    const drafts = draftsOf(fixes);
    const broken = drafts.flatMap(({ edit, html }) =>
      [...rulesWith(applyEdit(facts, edit), 'fail', language)]
        .filter((id) => passing.has(id))
        .map((id) => `${name} ${rule} breaks ${id}: ${html.slice(0, 100)}`),
    );
    const madeUp = drafts
      .flatMap(({ edit }) => editTexts(edit))
      .flatMap((text) => (text.match(/\d{2,}/g) ?? []).filter((digits) => !source.includes(digits)))
      .map((digits) => `${name} ${rule} says ${digits}`);
    const isPassed = fixes.targets.every(({ drafts: offered }) => offered.length > 0);
    return [{ recipe: fixes.recipe, isPassed, drafts: drafts.length, broken, madeUp, durationMs }];
  });
}

function draftsOf({ targets }: FixDrafts): readonly JudgedDraft[] {
  return targets.flatMap(({ drafts }) => drafts);
}

function rulesWith(facts: PageFacts, outcome: 'pass' | 'fail', language: AuditLanguage): ReadonlySet<string> {
  const { outcomes } = runAudit(facts, { language });
  return new Set(outcomes.filter((each) => each.outcome === outcome).map(({ rule }) => rule));
}

function byRecipe(scores: readonly FindingScore[]): Readonly<Record<string, object>> {
  const groups = Map.groupBy(scores, ({ recipe }) => recipe);
  return Object.fromEntries(
    [...groups].map(([recipe, found]) => [
      recipe,
      { findings: found.length, passed: found.filter(({ isPassed }) => isPassed).length },
    ]),
  );
}

await main();
