import { z } from 'zod';

import { guardStream } from '#shared/chat/guard-stream.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { costOfTokens, mostTokensOf, type SpentTokens, tokensOf } from '#shared/language/token-prices.ts';

import type { LanguageOutcome, LanguageRequest } from '../../providers/language/language-model.ts';
import { type LanguageModelOptions, openLanguageModel } from '../../providers/language/open-language-model.ts';
import { findLanguageConnection, type LanguageConnectionRow } from '../../repositories/language-connections.ts';
import { type PriceHold, settleHold } from '../budgets/hold-price.ts';
import type { RequestContext } from '../context.ts';
import { holdAnswer, maxRunning } from './hold-answer.ts';
import { noteOutcome } from './note-outcome.ts';
import { openConnection } from './open-connection.ts';

/** How an answer ended, and what was booked for it. */
export interface PaidOutcome {
  readonly outcome: LanguageOutcome;
  /** Millionths of a US dollar; null where nobody knows the price, and `tokens` were booked. */
  readonly costMicros: number | null;
  readonly tokens: number;
}

/** An answer that is held for and under way. */
export interface RunningAnswer {
  readonly ended: Promise<PaidOutcome>;
  /** Ends it at the vendor; what came is booked. */
  cancel(): void;
}

/**
 * Holds the most that an answer can cost, then asks, books what it cost and tells the breaker. Throws `not_found`,
 * `unavailable` where the connection is off or paused, `rate_limited` where enough answers are under way, or
 * `quota_exceeded`; then nothing was asked.
 */
export async function askConnection(
  context: RequestContext,
  connectionId: string,
  request: LanguageRequest,
  onText: (piece: string) => void = () => undefined,
): Promise<RunningAnswer> {
  const { clock, store, workspaceId } = context;
  const connection = await findLanguageConnection(workspaceId, store.db, connectionId);
  if (!connection) throw new AppError('not_found');
  requireOn(connection, clock());
  const purpose = connection.prices ? 'ai' : 'ai-tokens';
  const most = {
    inputTokens: mostTokensOf(promptOf(request)),
    cachedInputTokens: 0,
    outputTokens: request.maxOutputTokens,
  };
  const held = await holdAnswer(store, {
    workspaceId,
    purpose,
    heldMicros: amountOf(most, connection),
    now: new Date(clock()),
  });
  if (!held.ok) throw held.failure === 'busy' ? busy() : spent();
  const controller = new AbortController();
  const ended = run(context, { connection, request, hold: held.value, signal: controller.signal, onText });
  return { ended, cancel: () => controller.abort() };
}

interface Run {
  readonly connection: LanguageConnectionRow;
  readonly request: LanguageRequest;
  readonly hold: PriceHold;
  readonly signal: AbortSignal;
  readonly onText: (piece: string) => void;
}

async function run(context: RequestContext, { connection, hold, onText, request, signal }: Run): Promise<PaidOutcome> {
  const { store, workspaceId } = context;
  let outcome: LanguageOutcome;
  try {
    outcome = await streamAnswer(await openConnection(context, connection), request, signal, onText);
  } catch (error) {
    await store.transaction((tx) => settleHold(tx, hold, hold.heldMicros));
    throw error;
  }
  const used = tokensUsed(outcome, request);
  await store.transaction((tx) => settleHold(tx, hold, amountOf(used, connection)));
  await noteOutcome(context, workspaceId, connection, outcome);
  return {
    outcome,
    costMicros: connection.prices && amountOf(used, connection),
    tokens: used.inputTokens + used.outputTokens,
  };
}

/** To its end, each piece told as it comes: without the key, which a vendor may write into an answer too. */
async function streamAnswer(
  options: LanguageModelOptions,
  request: LanguageRequest,
  signal: AbortSignal,
  onText: (piece: string) => void,
): Promise<LanguageOutcome> {
  const guard = guardStream([options.key]);
  for await (const piece of openLanguageModel(options).stream(request, signal)) {
    onText(piece.kind === 'text' ? guard.push(piece.text) : guard.end());
    if (piece.kind === 'end') return piece.outcome;
  }
  throw new Error('A stream ended without its end.');
}

/** As the vendor counted; where it could not, by what was sent and what came. */
function tokensUsed({ characters, isBilled, usage }: LanguageOutcome, request: LanguageRequest): SpentTokens {
  if (usage) return usage;
  if (!isBilled) return { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
  return {
    inputTokens: tokensOf(promptOf(request)),
    cachedInputTokens: 0,
    outputTokens: Math.min(Math.ceil(characters / 3), request.maxOutputTokens),
  };
}

function amountOf(tokens: SpentTokens, { prices }: LanguageConnectionRow): number {
  return prices ? costOfTokens(tokens, prices) : tokens.inputTokens + tokens.outputTokens;
}

/** With the most that a form adds. */
function promptOf({ input, instructions, shape, tools = [] }: LanguageRequest): string {
  const said = typeof input === 'string' ? input : JSON.stringify(input);
  const forms = tools.map(({ description, input: form, name }) => [name, description, z.toJSONSchema(form)]);
  return `${instructions}\n${said}\n${JSON.stringify(forms)}${shape || tools.length > 0 ? ' '.repeat(2_000) : ''}`;
}

function requireOn({ offReason, pausedUntil }: LanguageConnectionRow, nowMs: number): void {
  if (offReason !== null) {
    throw new AppError('unavailable', {
      message: 'This language model is switched off, because its key or account was refused. Test it in the settings.',
      details: { kind: offReason },
    });
  }
  const waitMs = (pausedUntil?.getTime() ?? 0) - nowMs;
  if (waitMs > 0) {
    throw new AppError('unavailable', {
      message: `The vendor of this language model asks to wait ${Math.ceil(waitMs / 1_000)} seconds.`,
      details: { kind: 'rate_limited' },
    });
  }
}

function busy(): AppError {
  return new AppError('rate_limited', {
    message: `${maxRunning} answers of language models are under way in this workspace. Wait for one of them.`,
  });
}

function spent(): AppError {
  return new AppError('quota_exceeded', {
    message: 'The budget of the month for language models does not allow another answer. Raise it in the settings.',
  });
}
