import type { askThread as endpoint } from '#shared/api/endpoints/chat.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import type { ChatEvent } from '#shared/chat/exchange.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { dayOf } from '#shared/kernel/day.ts';
import { storableText } from '#shared/kernel/storable-text.ts';
import { canCallTools } from '#shared/language/can-call-tools.ts';

import { type ExchangeRow, updateExchange } from '../../repositories/chat-exchanges.ts';
import { listLanguageConnectionRows } from '../../repositories/language-connections.ts';
import { describeError } from '../../runtime/log.ts';
import type { RequestContext } from '../context.ts';
import { answerQuestion, type Answered, type Question } from './answer-question.ts';
import { beginExchange } from './begin.ts';
import { buildChatPrompt, questionTurn, turnsOf } from './build-prompt.ts';
import { createEventQueue, type EventQueue } from './event-queue.ts';
import { presentExchange } from './present.ts';

/** A reader that goes is noticed within so long; and browsers end what stays silent. */
const beatMs = 1_000;
/** For all steps of an answer together. */
const longestAnswerMs = 120_000;

/**
 * Asks the assistant, and tells what happens as server-sent events; the last has the whole exchange. A reader that goes
 * stops the model, and what came is kept. Throws `unavailable` without a model that can call tools, and what
 * `beginExchange` throws.
 */
export async function askThread(
  context: RequestContext,
  threadId: string,
  { connectionId, page, question }: ParsedInput<typeof endpoint>['body'],
): Promise<AsyncIterable<string>> {
  const connection = await chooseConnection(context, connectionId);
  const { before, row } = await beginExchange(context, threadId, question);
  const controller = new AbortController();
  const events = createEventQueue<ChatEvent>();
  const prompt = buildChatPrompt(dayOf(context.clock()), () => crypto.randomUUID().replaceAll('-', ''));
  events.push({ kind: 'begun', exchangeId: row.id, threadId });
  const work = finish(context, row, events, {
    connectionId: connection,
    prompt,
    turns: [...turnsOf(before), questionTurn(question, page, prompt.mark)],
    said: [...before.map((each) => each.question), question].join('\n'),
    answersBefore: before.reduce((sum, { answers }) => sum + answers.length, 0),
    signal: AbortSignal.any([controller.signal, AbortSignal.timeout(longestAnswerMs)]),
    tell: (event) => events.push(event),
  });
  // Written down also where nobody reads any more.
  await context.afterwards(work);
  return tell(events, () => controller.abort());
}

/** Answers, and writes down what came whatever happens. */
async function finish(
  context: RequestContext,
  row: ExchangeRow,
  events: EventQueue<ChatEvent>,
  question: Question,
): Promise<void> {
  const { clock, store, workspaceId } = context;
  let answered: Answered;
  try {
    answered = await answerQuestion(context, question);
  } catch (error) {
    logFault(context, error);
    const nothing = { text: '', answers: [], model: null, costMicros: null, tokens: 0, reason: '' };
    answered = { ...nothing, status: 'failed', failure: 'broken_off' };
  }
  const { reason, text } = answered;
  const ended = { ...answered, text: storableText(text), reason: storableText(reason), endedAt: new Date(clock()) };
  try {
    await updateExchange(workspaceId, store.db, row.id, ended);
    events.push({ kind: 'ended', exchange: presentExchange({ ...row, ...ended }, clock()) });
  } catch (error) {
    // The reader is told nothing that is not kept: its stream has no end of its own.
    logFault(context, error);
  }
  events.close();
}

function logFault({ log, requestId }: RequestContext, error: unknown): void {
  log({ level: 'error', event: 'chat', requestId, cause: describeError(error) });
}

async function* tell(events: EventQueue<ChatEvent>, cancel: () => void): AsyncGenerator<string> {
  try {
    for (;;) {
      const event = await events.next(beatMs);
      if (event === 'closed') return;
      yield event === 'beat' ? ':\n\n' : `data: ${JSON.stringify(event)}\n\n`;
    }
  } finally {
    cancel();
  }
}

async function chooseConnection({ store, workspaceId }: RequestContext, wanted: string | undefined): Promise<string> {
  const rows = await listLanguageConnectionRows(workspaceId, store.db);
  if (wanted !== undefined && !rows.some(({ id }) => id === wanted)) throw new AppError('not_found');
  const usable = rows.filter(canCallTools);
  const chosen = wanted === undefined ? usable[0] : usable.find(({ id }) => id === wanted);
  if (chosen) return chosen.id;
  throw new AppError('unavailable', {
    message:
      rows.length === 0
        ? 'No language model is connected. Connect one in the options, or ask the tools by MCP.'
        : 'No connected language model can call tools. Connect one that can, or ask the tools by MCP.',
    details: { kind: 'no_model' },
  });
}
