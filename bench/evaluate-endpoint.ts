import { z } from 'zod';

import { draftFixesOf } from '#shared/assist/draft-fixes.ts';
import { judgePage } from '#shared/assist/judge-draft.ts';
import { recipeFor } from '#shared/assist/recipe-list.ts';
import { buildDraftPrompt, withoutLeaks } from '#shared/assist/written/draft-prompt.ts';
import type { DraftRequest } from '#shared/assist/written/draft-request.ts';
import { maxTries, writeDrafts } from '#shared/assist/written/write-drafts.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { LanguageModel } from '../edge/providers/language/language-model.ts';
import { openLanguageModel } from '../edge/providers/language/open-language-model.ts';
import { readShape } from '../edge/providers/language/read-shape.ts';
import type { CorpusPage } from './corpus-pages.ts';

const settings = z.object({
  AI_ENDPOINT: z.url(),
  AI_MODEL: z.string().min(1),
  AI_KEY: z.string().default('none'),
  AI_DIALECT: z.enum(['responses', 'chat']).default('chat'),
  /** Findings to ask about; each costs one to three requests. */
  AI_FINDINGS: z.coerce.number().int().positive().default(20),
});

const shape = { name: 'drafts', schema: z.strictObject({ alternatives: z.array(z.string()) }) };

/** What a model's drafts for one finding came to. */
interface Written {
  /** The try that brought a draft which fixes the finding; undefined where none did. */
  readonly passedAt: number | undefined;
  readonly isPassedByRules: boolean;
  readonly durationMs: number;
}

/**
 * The drafts of any model behind `AI_ENDPOINT`, guarded and judged as in the product, beside those by rules for the same
 * findings: the first place of each that a model may write for.
 */
export async function evaluateEndpoint(pages: readonly CorpusPage[]): Promise<void> {
  const given = settings.parse(process.env);
  const model = openLanguageModel({
    baseUrl: given.AI_ENDPOINT,
    key: given.AI_KEY,
    dialect: given.AI_DIALECT,
    model: given.AI_MODEL,
    keepsSchema: true,
    limitName: 'max_tokens',
    allowsLoopback: true,
    fetch: (url, init) => fetch(url, init),
  });
  const spent = { input: 0, output: 0 };
  const failures = new Map<string, number>();
  const scores: Written[] = [];
  for (const { facts } of pages) {
    const page = judgePage(facts);
    for (const rule of page.results.keys()) {
      if (scores.length >= given.AI_FINDINGS || !recipeFor(rule)?.written) continue;
      const fixes = draftFixesOf(page, rule);
      const [target] = fixes?.targets ?? [];
      if (!target) continue;
      const start = performance.now();
      const written = await writeDrafts(page, { rule, place: target.place }, (request) =>
        askOnce(model, request, spent),
      );
      if (written?.ok === false) failures.set(written.failure, (failures.get(written.failure) ?? 0) + 1);
      scores.push({
        passedAt: written?.ok === true ? written.value.fixedAt : undefined,
        isPassedByRules: target.drafts.length > 0,
        durationMs: performance.now() - start,
      });
    }
  }
  print(given.AI_MODEL, scores);
  console.log(`tokens              ${spent.input} in, ${spent.output} out`);
  for (const [kind, count] of failures) console.log(`failed (${kind})  ${count}`);
}

async function askOnce(
  model: LanguageModel,
  request: DraftRequest,
  spent: { input: number; output: number },
): Promise<Result<readonly string[], string>> {
  const prompt = buildDraftPrompt(request, () => crypto.randomUUID().replaceAll('-', ''));
  if (!prompt) return ok([]);
  const { input, instructions } = prompt;
  const asked = { instructions, input, maxOutputTokens: 2_000, shape };
  const { result, usage } = await model.generate(asked, new AbortController().signal);
  spent.input += usage?.inputTokens ?? 0;
  spent.output += usage?.outputTokens ?? 0;
  if (!result.ok) return err(result.failure.kind);
  const read = readShape(result.value.text, shape);
  return read.ok ? ok(withoutLeaks(read.value.alternatives, prompt)) : err(read.failure.kind);
}

function print(name: string, scores: readonly Written[]): void {
  const share = (count: number): string =>
    `${count} of ${scores.length} (${((count / scores.length) * 100).toFixed(1)} %)`;
  const times = scores.map(({ durationMs }) => durationMs).toSorted((a, b) => a - b);
  console.log(`findings            ${scores.length}`);
  console.log(`passing by rules    ${share(scores.filter(({ isPassedByRules }) => isPassedByRules).length)}`);
  for (let tries = 1; tries <= maxTries; tries += 1) {
    const passed = scores.filter(({ passedAt }) => passedAt !== undefined && passedAt <= tries).length;
    console.log(`${name} at try ${tries}  ${share(passed)}`);
  }
  console.log(`a finding takes     ${times[times.length >> 1]?.toFixed(0)} ms (median)`);
}
