import { callEndpoint } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import { askThread, readThread } from '#shared/api/endpoints/chat.ts';
import { openStream } from '#shared/api/open-stream.ts';
import { answerToText } from '#shared/chat/answer-to-text.ts';
import { checkAnswer } from '#shared/chat/check-answer.ts';
import type { Exchange } from '#shared/chat/exchange.ts';
import { rowsByRef } from '#shared/chat/known-figures.ts';
import { placeOf } from '#shared/chat/place-of.ts';
import type { Proposal } from '#shared/chat/proposal.ts';
import { readChatEvents } from '#shared/chat/read-chat-events.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';
import { dayOf } from '#shared/kernel/day.ts';
import { newId } from '#shared/kernel/ids.ts';

import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { UsageError } from './usage-error.ts';

export interface AskOptions {
  readonly backend: string;
  readonly key?: string;
  readonly thread?: string;
  readonly page?: string;
  readonly format: 'text' | 'json';
}

/**
 * Asks, and prints the answer line by line as it comes, held against its rows; then what its citations name. As JSON: the
 * exchange with the blocks that may be shown. Exit code 2 where the answer has no whole end.
 */
export async function askBackend(question: string, options: AskOptions, io: CliIo): Promise<number> {
  const { backend, format, key, page, thread } = options;
  if (key === undefined) {
    throw new UsageError(
      'This needs an API key with the scope chat:write: --key, or SIGHTLINE_KEY in the environment.',
    );
  }
  const threadId = thread ?? newId();
  // Refs go on through a thread.
  const answers = thread === undefined ? [] : await loadAnswers(thread, backend, key);
  const opened = await openStream(
    askThread,
    { params: { threadId }, body: { question, ...(page === undefined ? {} : { page }) } },
    { baseUrl: backend, token: key, fetch: async (url, init) => fetch(url, init) },
  );
  if (!opened.ok) throw new UsageError(`${backend}: ${describeFailure(opened.failure)}`);
  const today = dayOf(Date.now());
  let open = '';
  let exchange: Exchange | undefined;
  const print = (text: string): void => {
    if (format === 'text') io.print(answerToText(checkAnswer(text, answers, { today, isWhole: true })));
  };
  try {
    for await (const event of readChatEvents(opened.value)) {
      if (event.kind === 'asking') io.tell(`${event.tool} …\n`);
      else if (event.kind === 'no-answer') io.tell(`${event.tool}: ${event.reason}\n`);
      else if (event.kind === 'answered') {
        answers.push(event.answer);
        if (event.answer.proposal) io.tell(proposalLine(event.answer.proposal));
      } else if (event.kind === 'ended') ({ exchange } = event);
      else if (event.kind === 'text') {
        const lines = (open + event.text).split('\n');
        open = lines.pop() ?? '';
        for (const line of lines) print(line);
      }
    }
  } catch {
    // Said below: the stream has no end.
  }
  print(open);
  if (!exchange) throw new UsageError('The connection broke off. What came is kept in the thread.');
  if (format === 'json') {
    const blocks = checkAnswer(exchange.text, answers, { today, isWhole: true });
    io.print(`${JSON.stringify({ threadId, ...exchange, blocks })}\n`);
  } else io.print(citedRows(exchange.text, answers));
  io.tell(`Thread ${threadId}\n`);
  if (exchange.status === 'whole') return exitCodes.ok;
  io.tell(`The answer ends here: ${exchange.failure ?? exchange.status}. ${exchange.reason}\n`);
  return exitCodes.usage;
}

/** What would be written; the command line writes nothing. */
function proposalLine({ domain, kind, write }: Proposal): string {
  return `Proposed for ${domain}, not written: ${kind} ${JSON.stringify(write)}. The button stands in the thread, in the dashboard.\n`;
}

/** Of a thread so far; none where it is not there yet. */
async function loadAnswers(threadId: string, baseUrl: string, token: string): Promise<ToolAnswer[]> {
  const read = await callEndpoint(readThread, { params: { threadId } }, { baseUrl, token, fetch });
  if (read.ok) return read.value.exchanges.flatMap((each) => each.answers);
  if (read.failure.kind === 'refused' && read.failure.code === 'not_found') return [];
  throw new UsageError(`${baseUrl}: ${describeFailure(read.failure)}`);
}

/** What the citations of an answer name, and where it opens. */
function citedRows(text: string, answers: readonly ToolAnswer[]): string {
  const rows = rowsByRef(answers);
  const refs = [...new Set([...text.matchAll(/\bt\d+(?:\.\d+)?\b/g)].map(([ref]) => ref))];
  const lines = refs.flatMap((ref) => {
    const row = rows.get(ref);
    if (!row) return [];
    return [`[${ref}] ${row.id}  ${placeOf(row) ?? '–'}\n`];
  });
  return lines.length > 0 ? `\n${lines.join('')}` : '';
}
