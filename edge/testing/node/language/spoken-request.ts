import { z } from 'zod';

/** What either dialect's request comes down to. */
export interface SpokenRequest {
  readonly dialect: 'responses' | 'chat';
  readonly model: string;
  /** Instructions and input. */
  readonly prompt: string;
  readonly input: string;
  readonly hasSchema: boolean;
  readonly tool: string | null;
  /** What tools answered so far, in their order. */
  readonly toolAnswers: readonly string[];
  /** The body as it came. */
  readonly body: unknown;
}

const chat = z.object({
  model: z.string(),
  messages: z.array(
    z.discriminatedUnion('role', [
      z.strictObject({ role: z.enum(['system', 'user']), content: z.string() }),
      z.strictObject({
        role: z.literal('assistant'),
        content: z.string(),
        tool_calls: z
          .array(
            z.strictObject({
              id: z.string().min(1),
              type: z.literal('function'),
              function: z.strictObject({ name: z.string(), arguments: z.string() }),
            }),
          )
          .min(1)
          .optional(),
      }),
      z.strictObject({ role: z.literal('tool'), tool_call_id: z.string().min(1), content: z.string() }),
    ]),
  ),
  stream: z.literal(true),
  response_format: z
    .object({ type: z.literal('json_schema'), json_schema: z.looseObject({ schema: z.looseObject({}) }) })
    .optional(),
  tools: z.array(z.object({ type: z.literal('function'), function: z.looseObject({ name: z.string() }) })).optional(),
});

const responses = z.object({
  model: z.string(),
  instructions: z.string(),
  input: z.union([
    z.string(),
    z.array(
      z.union([
        z.strictObject({ role: z.enum(['user', 'assistant']), content: z.string() }),
        z.strictObject({
          type: z.literal('function_call'),
          call_id: z.string().min(1),
          name: z.string(),
          arguments: z.string(),
        }),
        z.strictObject({ type: z.literal('function_call_output'), call_id: z.string().min(1), output: z.string() }),
      ]),
    ),
  ]),
  stream: z.literal(true),
  store: z.literal(false),
  text: z.object({ format: z.looseObject({ type: z.literal('json_schema'), schema: z.looseObject({}) }) }).optional(),
  tools: z.array(z.looseObject({ type: z.literal('function'), name: z.string() })).optional(),
});

/** Throws where the request is none that the protocol allows, so that a test sees it. */
export function readSpokenRequest(path: string, body: unknown): SpokenRequest {
  if (path.endsWith('/responses')) {
    const { input: items, instructions, model, text, tools } = responses.parse(body);
    const tool = tools?.[0]?.name ?? null;
    const input = typeof items === 'string' ? items : items.map(textOf).join('\n');
    const toolAnswers =
      typeof items === 'string' ? [] : items.flatMap((item) => ('output' in item ? [item.output] : []));
    return {
      dialect: 'responses',
      model,
      prompt: `${instructions}\n${input}`,
      input,
      hasSchema: text !== undefined,
      tool,
      toolAnswers,
      body,
    };
  }
  const { messages, model, response_format: format, tools } = chat.parse(body);
  return {
    dialect: 'chat',
    model,
    prompt: messages.map(({ content }) => content).join('\n'),
    input: messages.at(-1)?.content ?? '',
    hasSchema: format !== undefined,
    tool: tools?.[0]?.function.name ?? null,
    toolAnswers: messages.flatMap((message) => (message.role === 'tool' ? [message.content] : [])),
    body,
  };
}

function textOf(item: object): string {
  return ['content', 'arguments', 'output'].map((key) => String(Reflect.get(item, key) ?? '')).join('');
}
