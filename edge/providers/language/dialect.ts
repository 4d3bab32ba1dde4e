import type OpenAI from 'openai';

import type { LanguageFailure } from './language-failure.ts';
import type { LanguageRequest, TokenUsage, ToolCall } from './language-model.ts';

/** What a stream says, whichever way it is put. */
export type DialectEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tool-call'; readonly call: ToolCall }
  | { readonly kind: 'usage'; readonly usage: TokenUsage | null; readonly model: unknown }
  | { readonly kind: 'failure'; readonly failure: LanguageFailure }
  /** The model came to its end; a stream without it was cut. */
  | { readonly kind: 'done' };

export interface DialectOptions {
  readonly client: OpenAI;
  readonly model: string;
  /** Whether the model keeps to a schema that is sent beside the prompt. */
  readonly keepsSchema: boolean;
  /** What the vendor calls the limit of an answer (Chat Completions). */
  readonly limitName: 'max_tokens' | 'max_completion_tokens';
}

/** Opens a stream; rejects with what the SDK rejects with. */
export type OpenStream = (
  options: DialectOptions,
  request: LanguageRequest,
  signal: AbortSignal,
) => Promise<AsyncIterable<DialectEvent>>;
