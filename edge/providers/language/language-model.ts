import type { z } from 'zod';

import type { Result } from '#shared/kernel/result.ts';

import type { LanguageFailure } from './language-failure.ts';

/** A form that an answer is asked for in: JSON that the schema reads. All keys required; optional is nullable. */
export interface AnswerShape<T = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
}

/** Something that the model may ask for in place of an answer. */
export interface LanguageTool {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodType;
}

/** A turn of a conversation. A model's call and what the tool said belong together by the call's id. */
export type LanguageTurn =
  | { readonly kind: 'user'; readonly text: string }
  | { readonly kind: 'model'; readonly text: string; readonly toolCalls: readonly ToolCall[] }
  | { readonly kind: 'tool'; readonly callId: string; readonly text: string };

export interface LanguageRequest {
  /** Constant words first: vendors keep what many requests begin with. */
  readonly instructions: string;
  /** What is asked; a conversation ends with a turn of the user or of a tool. */
  readonly input: string | readonly LanguageTurn[];
  /** Reasoning counts too. */
  readonly maxOutputTokens: number;
  /** Asked of the vendor where the connection keeps to schemas; reading it is `readShape`'s. */
  readonly shape?: AnswerShape;
  readonly tools?: readonly LanguageTool[];
}

/** As the vendor counts. */
export interface TokenUsage {
  /** Cached ones too. */
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  /** Reasoning too. */
  readonly outputTokens: number;
}

export interface ToolCall {
  /** Of the vendor's making, or ours where it made none. */
  readonly id: string;
  readonly name: string;
  /** JSON as the model wrote it. */
  readonly input: string;
}

export interface LanguageAnswer {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  /** What the vendor calls the model that answered. */
  readonly model: string;
}

/** How a request ended, with what it must be paid by. */
export interface LanguageOutcome {
  readonly result: Result<LanguageAnswer, LanguageFailure>;
  /** null where the vendor told none: a stream that broke off. */
  readonly usage: TokenUsage | null;
  /** Characters that came, whole answer or not. */
  readonly characters: number;
  /** False where the vendor turned the request down before it began to answer: nothing is owed. */
  readonly isBilled: boolean;
}

export type LanguagePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'end'; readonly outcome: LanguageOutcome };

export interface Embeddings {
  readonly vectors: readonly (readonly number[])[];
  readonly inputTokens: number | null;
}

/** A model of any vendor. Nothing is thrown but bugs; a signal that is aborted ends the request at the vendor too. */
export interface LanguageModel {
  generate(request: LanguageRequest, signal: AbortSignal): Promise<LanguageOutcome>;
  /** Pieces of text as they come; the last piece is the end. */
  stream(request: LanguageRequest, signal: AbortSignal): AsyncGenerator<LanguagePiece, void, undefined>;
  /** One vector for each text, in their order. */
  embed(model: string, texts: readonly string[], signal: AbortSignal): Promise<Result<Embeddings, LanguageFailure>>;
}
