import { z } from 'zod';

import type { ChatEvent, Exchange, ExchangeFailure } from '#shared/chat/exchange.ts';
import { guardStream } from '#shared/chat/guard-stream.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import type { Result } from '#shared/kernel/result.ts';

import type { LanguageRequest, LanguageTool, LanguageTurn, ToolCall } from '../../providers/language/language-model.ts';
import type { RequestContext } from '../context.ts';
import { askConnection, type PaidOutcome } from '../language/ask-connection.ts';
import { describeFailure } from '../language/describe-failure.ts';
import { propose, proposalsFor } from '../proposals/propose.ts';
import { runTool, toolsFor } from '../tools/run-tool.ts';
import { answerText, type ChatPrompt } from './build-prompt.ts';
import { whyAborted } from './why-aborted.ts';

/** Times that a model is asked for one question. */
const maxSteps = 6;
const maxCallsPerStep = 4;
const maxToolBytes = 6_000;
/** Reasoning counts too. */
const maxOutputTokens = 2_000;
/** Between two steps others of the workspace may have taken all places. */
const busyTries = 40;
const busyWaitMs = 250;

export interface Question {
  readonly connectionId: string;
  readonly prompt: ChatPrompt;
  /** What was said before, and the question. */
  readonly turns: readonly LanguageTurn[];
  /** What the user wrote in the thread, this question included. */
  readonly said: string;
  /** Answers of tools in the thread before. */
  readonly answersBefore: number;
  readonly signal: AbortSignal;
  readonly tell: (event: ChatEvent) => void;
}

/** What came of a question. */
export type Answered = Pick<
  Exchange,
  'answers' | 'costMicros' | 'failure' | 'model' | 'reason' | 'status' | 'text' | 'tokens'
>;

/**
 * Asks the model, and the tools that it asks for, until it answers. Every step is held for and booked by itself. Never throws
 * for what a model, a vendor or a tool does; what came until then is part of the result.
 */
export async function answerQuestion(context: RequestContext, question: Question): Promise<Answered> {
  const { prompt, signal, tell } = question;
  const turns = [...question.turns];
  const answers: ToolAnswer[] = [];
  const guard = guardStream(prompt.banned);
  const spent = { costMicros: 0 as number | null, tokens: 0, model: null as string | null };
  let text = '';
  const say = (piece: string): void => {
    if (piece === '') return;
    text += piece;
    tell({ kind: 'text', text: piece });
  };
  const ended = (told: ExchangeFailure | null, reason = ''): Answered => {
    say(guard.end());
    const failure = told === 'cancelled' ? whyAborted(signal) : told;
    const status = failure === null ? 'whole' : failure === 'cancelled' ? 'stopped' : 'failed';
    return { ...spent, answers, text, status, failure: status === 'stopped' ? null : failure, reason };
  };
  for (let step = 1; step <= maxSteps; step += 1) {
    if (signal.aborted) return ended('cancelled');
    if (step === maxSteps) turns.push({ kind: 'user', text: 'Answer now from what you have. Ask no more tools.' });
    const request = { instructions: prompt.instructions, input: turns, maxOutputTokens, tools: toolsOf(context) };
    const asked = await ask(context, question, request, step, (piece) => say(guard.push(piece)));
    if ('refused' in asked) return ended(asked.refused, asked.reason);
    const { costMicros, outcome, tokens } = asked;
    spent.costMicros = spent.costMicros === null || costMicros === null ? null : spent.costMicros + costMicros;
    spent.tokens += tokens;
    if (!outcome.result.ok) return ended(outcome.result.failure.kind, describeFailure(outcome.result.failure));
    const { model, text: said, toolCalls } = outcome.result.value;
    spent.model = model;
    if (toolCalls.length === 0) return ended(null);
    if (step === maxSteps) break;
    if (said !== '') say(`${guard.end()}\n`);
    turns.push({ kind: 'model', text: said, toolCalls });
    for (const [at, call] of toolCalls.entries()) {
      const told = at < maxCallsPerStep ? await callTool(context, call, question, answers) : 'Ask fewer tools at once.';
      turns.push({ kind: 'tool', callId: call.id, text: told });
    }
  }
  return ended('too_many_steps');
}

function toolsOf(context: RequestContext): readonly LanguageTool[] {
  return [...toolsFor(context), ...proposalsFor(context)].map(({ description, input, name }) => ({
    name,
    description,
    input: z.strictObject(input),
  }));
}

async function ask(
  context: RequestContext,
  { connectionId, signal }: Question,
  request: LanguageRequest,
  step: number,
  onText: (piece: string) => void,
): Promise<PaidOutcome | { readonly refused: ExchangeFailure; readonly reason: string }> {
  for (let tries = 1; ; tries += 1) {
    try {
      const running = await askConnection(context, connectionId, request, onText);
      const cancel = (): void => running.cancel();
      signal.addEventListener('abort', cancel);
      // It may have been stopped while it was being held for.
      if (signal.aborted) cancel();
      return await running.ended.finally(() => signal.removeEventListener('abort', cancel));
    } catch (error) {
      const refused = error instanceof AppError ? refusals.get(error.code) : undefined;
      if (refused === undefined || !(error instanceof AppError)) throw error;
      const mayWait = refused === 'busy' && step > 1 && tries < busyTries && !signal.aborted;
      if (!mayWait) return { refused: signal.aborted ? 'cancelled' : refused, reason: error.message };
      await scheduler.wait(busyWaitMs);
    }
  }
}

const refusals: ReadonlyMap<string, ExchangeFailure> = new Map([
  ['quota_exceeded', 'budget'],
  ['rate_limited', 'busy'],
  ['unavailable', 'off'],
  ['not_found', 'off'],
]);

/** What the model is told of a tool, or of why there is no answer. */
async function callTool(
  context: RequestContext,
  { input, name }: ToolCall,
  { answersBefore, prompt, said, tell }: Question,
  answers: ToolAnswer[],
): Promise<string> {
  const tool = name.slice(0, 100);
  tell({ kind: 'asking', tool });
  const given = readInput(input);
  const answer =
    given === undefined
      ? { ok: false as const, failure: 'The input of the call is no JSON object.' }
      : await answerCall(context, name, given, said);
  if (!answer.ok) {
    tell({ kind: 'no-answer', tool, reason: answer.failure });
    return answer.failure;
  }
  answers.push(answer.value);
  tell({ kind: 'answered', answer: answer.value });
  return answerText(answer.value, `t${answersBefore + answers.length}`, prompt.mark);
}

async function answerCall(
  context: RequestContext,
  name: string,
  given: object,
  said: string,
): Promise<Result<ToolAnswer, string>> {
  const kind = proposalsFor(context).find((each) => each.name === name);
  return kind ? propose(context, kind, given, said) : runTool(context, name, given, maxToolBytes);
}

/** What a model leaves open it often writes as null, or as nothing at all. */
function readInput(input: string): object | undefined {
  if (input.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(input);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
  } catch {
    return undefined;
  }
}
