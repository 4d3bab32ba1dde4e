import { z } from 'zod';

import type { Access } from '#shared/api/endpoint.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';

import type { RatePolicy } from '../../runtime/rate-rules.ts';
import type { RequestContext } from '../context.ts';

type Shape = Readonly<Record<string, z.ZodType>>;
type Answered = Omit<ToolAnswer, 'tool'>;

/** One question about a workspace that an assistant can ask. It reads; nothing that it does changes anything. */
export interface Tool {
  /** `verb_noun`, as assistants show it. */
  readonly name: string;
  readonly title: string;
  /** For the assistant: what comes back, and when to ask. */
  readonly description: string;
  readonly input: Shape;
  /** The endpoint that answers the same: who may, and which allowance it counts against. null: what anybody may read. */
  readonly like: { readonly access?: Access; readonly limit: RatePolicy | 'none' } | null;
  /** Throws an `AppError` for what cannot be answered, and a `ZodError` for input of another shape. */
  run(context: RequestContext, input: unknown): Promise<ToolAnswer>;
}

interface ToolSource<S extends Shape> extends Omit<Tool, 'input' | 'run'> {
  readonly input: S;
  run(context: RequestContext, input: z.output<z.ZodObject<S>>): Promise<Answered> | Answered;
}

/** A tool whose `run` gets what its input asks for, or is not called. */
export function defineTool<const S extends Shape>(tool: ToolSource<S>): Tool {
  const schema = z.strictObject(tool.input);
  return {
    ...tool,
    run: async (context, given) => ({ tool: tool.name, ...(await tool.run(context, schema.parse(given))) }),
  };
}
