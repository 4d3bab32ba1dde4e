import { z } from 'zod';

import { err, type Result } from '#shared/kernel/result.ts';

import type { McpSettings } from './page-input.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** One thing that an assistant can ask for. It reads; nothing that it does changes anything. */
export interface McpTool {
  /** `verb_noun`, as assistants show it. */
  readonly name: string;
  readonly title: string;
  /** For the assistant: what comes back, and when to ask. */
  readonly description: string;
  readonly input: Shape;
  /** True where it sends requests. */
  readonly asksNetwork: boolean;
  /** Plain JSON; the failure is a sentence that says what to do. */
  run(input: unknown, settings: McpSettings, signal: AbortSignal): Promise<Result<unknown, string>>;
}

interface ToolSource<S extends Shape> extends Omit<McpTool, 'input' | 'run'> {
  readonly input: S;
  run(
    input: z.output<z.ZodObject<S>>,
    settings: McpSettings,
    signal: AbortSignal,
  ): Promise<Result<unknown, string>> | Result<unknown, string>;
}

/** A tool whose `run` gets what its input asks for; anything else is answered with what is wrong. */
export function defineTool<const S extends Shape>(tool: ToolSource<S>): McpTool {
  const schema = z.object(tool.input);
  return {
    ...tool,
    run: async (input, settings, signal) => {
      const parsed = schema.safeParse(input);
      return parsed.success ? tool.run(parsed.data, settings, signal) : err(z.prettifyError(parsed.error));
    },
  };
}
