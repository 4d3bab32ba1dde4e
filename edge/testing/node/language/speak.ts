import { setTimeout as sleep } from 'node:timers/promises';

import type { ScriptedAnswer } from './language-scripts.data.ts';
import type { SpokenRequest } from './spoken-request.ts';

type Spoken = Extract<ScriptedAnswer, { kind: 'say' | 'refuse' | 'call' | 'break' | 'garble' }>;

/** Thrown where the script closes the connection. */
export class Cut extends Error {}

/** Tokens that the fake bills: four characters each. */
export function fakeUsage(request: SpokenRequest, text: string): { readonly input: number; readonly output: number } {
  return { input: Math.ceil(request.prompt.length / 4), output: Math.max(1, Math.ceil(text.length / 4)) };
}

/** The lines of a stream in the dialect of the request. */
export async function* speak(request: SpokenRequest, answer: Spoken): AsyncGenerator<string> {
  const say = request.dialect === 'responses' ? inResponses : inChat;
  for await (const event of say(request, answer)) {
    const name = typeof event === 'object' && 'type' in event ? `event: ${String(event.type)}\n` : '';
    yield `${name}data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`;
  }
}

async function* pieces(answer: Spoken): AsyncGenerator<string> {
  const text = answer.kind === 'say' ? answer.text : 'Blue';
  const size = Math.max(4, Math.ceil(text.length / 8));
  for (let at = 0; at < text.length; at += size) {
    if (answer.kind === 'say' && answer.cutAfter !== undefined && at / size >= answer.cutAfter) throw new Cut();
    yield text.slice(at, at + size);
    if (answer.kind === 'say' && answer.delayMs !== undefined) await sleep(answer.delayMs);
  }
}

async function* inResponses(request: SpokenRequest, answer: Spoken): AsyncGenerator<object | string> {
  let sequence = 0;
  const event = (type: string, more: object): object => ({ type, sequence_number: sequence++, ...more });
  const usage = (text: string) => {
    const { input, output } = fakeUsage(request, text);
    return {
      input_tokens: input,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: input + output,
    };
  };
  const response = (status: string, more: object = {}) => ({
    id: 'resp_1',
    object: 'response',
    created_at: 0,
    status,
    model: request.model,
    output: [],
    error: null,
    incomplete_details: null,
    usage: null,
    ...more,
  });
  const place = { item_id: 'item_1', output_index: 0, content_index: 0 };
  yield event('response.created', { response: response('in_progress') });
  if (answer.kind === 'garble') return yield '{"type":"response.output_text.del';
  if (answer.kind === 'call') {
    const item = {
      type: 'function_call',
      id: 'item_1',
      call_id: `call_${request.toolAnswers.length + 1}`,
      name: answer.tool,
      status: 'completed',
    };
    yield event('response.output_item.added', { output_index: 0, item: { ...item, arguments: '' } });
    yield event('response.function_call_arguments.delta', { ...place, delta: answer.input });
    yield event('response.output_item.done', { output_index: 0, item: { ...item, arguments: answer.input } });
    return yield event('response.completed', { response: response('completed', { usage: usage(answer.input) }) });
  }
  if (answer.kind === 'refuse') {
    yield event('response.refusal.delta', { ...place, delta: 'I will not write that.' });
    return yield event('response.completed', { response: response('completed', { usage: usage('I will not.') }) });
  }
  for await (const delta of pieces(answer))
    yield event('response.output_text.delta', { ...place, delta, logprobs: [] });
  if (answer.kind === 'break') {
    const error = { code: answer.code, message: 'It ends here.' };
    return yield event('response.failed', { response: response('failed', { error }) });
  }
  const told =
    answer.hasUsage === false
      ? {}
      : { usage: { ...usage(answer.text), ...saidInResponses(answer) }, ...calledBy(answer) };
  if (answer.finish === 'length' || answer.finish === 'filter') {
    const reason = answer.finish === 'length' ? 'max_output_tokens' : 'content_filter';
    const more = { ...told, incomplete_details: { reason } };
    return yield event('response.incomplete', { response: response('incomplete', more) });
  }
  yield event('response.completed', { response: response('completed', told) });
}

async function* inChat(request: SpokenRequest, answer: Spoken): AsyncGenerator<object | string> {
  const chunk = (delta: object, finish: string | null = null): object => ({
    id: 'chatcmpl_1',
    object: 'chat.completion.chunk',
    created: 0,
    model: request.model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  const usage = (text: string) => {
    const { input, output } = fakeUsage(request, text);
    return {
      id: 'chatcmpl_1',
      object: 'chat.completion.chunk',
      created: 0,
      model: request.model,
      choices: [],
      usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    };
  };
  yield chunk({ role: 'assistant', content: '' });
  if (answer.kind === 'garble') return yield '{"id":"chatcmpl_1","choi';
  if (answer.kind === 'call') {
    const half = answer.input.length >> 1;
    const head = { index: 0, id: `call_${request.toolAnswers.length + 1}`, type: 'function' };
    yield chunk({ tool_calls: [{ ...head, function: { name: answer.tool, arguments: answer.input.slice(0, half) } }] });
    yield chunk({ tool_calls: [{ index: 0, function: { arguments: answer.input.slice(half) } }] });
    yield chunk({}, 'tool_calls');
    yield usage(answer.input);
    return yield '[DONE]';
  }
  if (answer.kind === 'refuse') {
    yield chunk({ refusal: 'I will not write that.' });
    yield chunk({}, 'stop');
    yield usage('I will not.');
    return yield '[DONE]';
  }
  for await (const content of pieces(answer)) yield chunk({ content });
  if (answer.kind === 'break') return yield { error: { code: answer.code, message: 'It ends here.', type: 'error' } };
  yield chunk({}, answer.finish === 'length' ? 'length' : answer.finish === 'filter' ? 'content_filter' : 'stop');
  if (answer.hasUsage !== false) {
    const told = usage(answer.text);
    yield { ...told, usage: { ...told.usage, ...saidInChat(answer) }, ...calledBy(answer) };
  }
  yield '[DONE]';
}

type Said = Extract<Spoken, { kind: 'say' }>;

/** Counts of the script's own, also such as are none. */
function saidInResponses({ usage }: Said): object {
  if (!usage) return {};
  const [input, cached, output] = usage;
  return { input_tokens: input, input_tokens_details: { cached_tokens: cached }, output_tokens: output };
}

function saidInChat({ usage }: Said): object {
  if (!usage) return {};
  const [input, cached, output] = usage;
  return { prompt_tokens: input, prompt_tokens_details: { cached_tokens: cached }, completion_tokens: output };
}

function calledBy({ calledModel }: Said): object {
  return calledModel === undefined ? {} : { model: calledModel };
}
