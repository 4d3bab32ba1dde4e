import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionChunk, ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { z } from 'zod';

import type { DialectEvent, OpenStream } from './dialect.ts';
import { languageFailure } from './language-failure.ts';
import type { LanguageTurn } from './language-model.ts';
import { readUsage } from './read-usage.ts';

/** Chat Completions, which most endpoints speak. */
export const openChat: OpenStream = async ({ client, keepsSchema, limitName, model }, request, signal) => {
  const { input, instructions, maxOutputTokens, shape, tools = [] } = request;
  const chunks = await client.chat.completions.create(
    {
      model,
      messages: [
        { role: 'system', content: instructions },
        ...(typeof input === 'string' ? [{ role: 'user' as const, content: input }] : input.map(messageOf)),
      ],
      [limitName]: maxOutputTokens,
      stream: true,
      stream_options: { include_usage: true },
      ...(shape && keepsSchema ? { response_format: zodResponseFormat(shape.schema, shape.name) } : {}),
      ...(tools.length > 0
        ? {
            tools: tools.map(({ description, input: schema, name }) => ({
              type: 'function' as const,
              function: { name, description, parameters: z.toJSONSchema(schema) },
            })),
          }
        : {}),
    },
    { signal },
  );
  return readChunks(chunks);
};

function messageOf(turn: LanguageTurn): ChatCompletionMessageParam {
  switch (turn.kind) {
    case 'user':
      return { role: 'user', content: turn.text };
    case 'tool':
      return { role: 'tool', tool_call_id: turn.callId, content: turn.text };
    case 'model': {
      const calls = turn.toolCalls.map(({ id, input, name }) => ({
        id,
        type: 'function' as const,
        function: { name, arguments: input },
      }));
      return { role: 'assistant', content: turn.text, ...(calls.length > 0 ? { tool_calls: calls } : {}) };
    }
  }
}

async function* readChunks(chunks: AsyncIterable<ChatCompletionChunk>): AsyncGenerator<DialectEvent> {
  const calls = new Map<number, { id: string; name: string; input: string }>();
  let isRefused = false;
  let reason: string | null = null;
  for await (const { choices, model, usage } of chunks) {
    if (usage) {
      const { completion_tokens: output, prompt_tokens: input, prompt_tokens_details: details } = usage;
      yield { kind: 'usage', model, usage: readUsage({ input, cached: details?.cached_tokens, output }) };
    }
    // Some endpoints send the last chunk without the list.
    const list: typeof choices | undefined = choices;
    const choice = list?.[0];
    if (!choice) continue;
    const { delta, finish_reason: finished } = choice;
    if (delta.content) yield { kind: 'text', text: delta.content };
    if (delta.refusal) isRefused = true;
    for (const part of delta.tool_calls ?? []) {
      const call = calls.get(part.index) ?? { id: '', name: '', input: '' };
      call.id ||= part.id ?? '';
      call.name += part.function?.name ?? '';
      call.input += part.function?.arguments ?? '';
      calls.set(part.index, call);
    }
    // Read on: the usage comes after the reason.
    reason = finished ?? reason;
  }
  for (const [index, call] of calls) yield { kind: 'tool-call', call: { ...call, id: call.id || `call_${index}` } };
  if (isRefused || reason === 'content_filter') yield { kind: 'failure', failure: languageFailure('refused') };
  else if (reason === 'length') yield { kind: 'failure', failure: languageFailure('answer_cut') };
  else if (reason !== null) yield { kind: 'done' };
}
