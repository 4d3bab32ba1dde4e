import { zodTextFormat } from 'openai/helpers/zod';
import type { ResponseInputItem, ResponseStreamEvent, ResponseUsage } from 'openai/resources/responses/responses';
import { z } from 'zod';

import type { DialectEvent, OpenStream } from './dialect.ts';
import { languageFailure } from './language-failure.ts';
import type { LanguageTurn } from './language-model.ts';
import { readUsage } from './read-usage.ts';
import { failureOfCode } from './translate-error.ts';

/** OpenAI's Responses. Nothing is kept at the vendor: `store` would be on by default. */
export const openResponses: OpenStream = async ({ client, keepsSchema, model }, request, signal) => {
  const { input, instructions, maxOutputTokens, shape, tools = [] } = request;
  const events = await client.responses.create(
    {
      model,
      instructions,
      input: typeof input === 'string' ? input : input.flatMap(itemsOf),
      max_output_tokens: maxOutputTokens,
      store: false,
      stream: true,
      ...(shape && keepsSchema ? { text: { format: zodTextFormat(shape.schema, shape.name) } } : {}),
      ...(tools.length > 0
        ? {
            tools: tools.map(({ description, input: schema, name }) => ({
              type: 'function' as const,
              name,
              description,
              parameters: z.toJSONSchema(schema),
              strict: false,
            })),
          }
        : {}),
    },
    { signal },
  );
  return readEvents(events);
};

function itemsOf(turn: LanguageTurn): ResponseInputItem[] {
  switch (turn.kind) {
    case 'user':
      return [{ role: 'user', content: turn.text }];
    case 'tool':
      return [{ type: 'function_call_output', call_id: turn.callId, output: turn.text }];
    case 'model':
      return [
        ...(turn.text === '' ? [] : [{ role: 'assistant' as const, content: turn.text }]),
        ...turn.toolCalls.map(({ id, input, name }) => ({
          type: 'function_call' as const,
          call_id: id,
          name,
          arguments: input,
        })),
      ];
  }
}

async function* readEvents(events: AsyncIterable<ResponseStreamEvent>): AsyncGenerator<DialectEvent> {
  let isRefused = false;
  for await (const event of events) {
    if (event.type === 'response.output_text.delta') yield { kind: 'text', text: event.delta };
    else if (event.type === 'response.refusal.delta') isRefused = true;
    else if (event.type === 'response.output_item.done' && event.item.type === 'function_call')
      yield { kind: 'tool-call', call: { id: event.item.call_id, name: event.item.name, input: event.item.arguments } };
    else yield* readEnd(event, isRefused);
  }
}

/** Events that end a stream; nothing for others. */
function* readEnd(event: ResponseStreamEvent, isRefused: boolean): Iterable<DialectEvent> {
  if (event.type === 'error') {
    yield { kind: 'failure', failure: failureOfCode(event.code, event.message) };
  } else if (event.type === 'response.completed') {
    yield* usageOf(event.response);
    yield isRefused ? { kind: 'failure', failure: languageFailure('refused') } : { kind: 'done' };
  } else if (event.type === 'response.incomplete') {
    yield* usageOf(event.response);
    const isFiltered = event.response.incomplete_details?.reason === 'content_filter';
    yield { kind: 'failure', failure: languageFailure(isFiltered ? 'refused' : 'answer_cut') };
  } else if (event.type === 'response.failed') {
    yield* usageOf(event.response);
    yield { kind: 'failure', failure: failureOfCode(event.response.error?.code, event.response.error?.message) };
  }
}

function* usageOf({
  model,
  usage,
}: {
  readonly model: string;
  readonly usage?: ResponseUsage | null;
}): Iterable<DialectEvent> {
  if (!usage) return;
  const { input_tokens: input, output_tokens: output } = usage;
  // Endpoints that only speak nearly so leave details out.
  const details: { cached_tokens?: number } | undefined = usage.input_tokens_details;
  yield { kind: 'usage', model, usage: readUsage({ input, cached: details?.cached_tokens, output }) };
}
