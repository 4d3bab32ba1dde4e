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
  /** The body as it came. */
  readonly body: unknown;
}

const chat = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  stream: z.literal(true),
  response_format: z
    .object({ type: z.literal('json_schema'), json_schema: z.looseObject({ schema: z.looseObject({}) }) })
    .optional(),
  tools: z.array(z.object({ type: z.literal('function'), function: z.looseObject({ name: z.string() }) })).optional(),
});

const responses = z.object({
  model: z.string(),
  instructions: z.string(),
  input: z.string(),
  stream: z.literal(true),
  store: z.literal(false),
  text: z.object({ format: z.looseObject({ type: z.literal('json_schema'), schema: z.looseObject({}) }) }).optional(),
  tools: z.array(z.looseObject({ type: z.literal('function'), name: z.string() })).optional(),
});

/** Throws where the request is none that the protocol allows, so that a test sees it. */
export function readSpokenRequest(path: string, body: unknown): SpokenRequest {
  if (path.endsWith('/responses')) {
    const { input, instructions, model, text, tools } = responses.parse(body);
    const tool = tools?.[0]?.name ?? null;
    return {
      dialect: 'responses',
      model,
      prompt: `${instructions}\n${input}`,
      input,
      hasSchema: text !== undefined,
      tool,
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
    body,
  };
}
