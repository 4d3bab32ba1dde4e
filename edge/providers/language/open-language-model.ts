import { z } from 'zod';

import { err, ok } from '#shared/kernel/result.ts';

import { openChat } from './chat-dialect.ts';
import type { DialectEvent } from './dialect.ts';
import { findAddressFault } from './find-address-fault.ts';
import { languageFailure, type LanguageFailure } from './language-failure.ts';
import type {
  LanguageModel,
  LanguageOutcome,
  LanguagePiece,
  LanguageRequest,
  TokenUsage,
  ToolCall,
} from './language-model.ts';
import { type ClientOptions, defaultTimeoutMs, openClient } from './open-client.ts';
import { readEmbeddings } from './read-embeddings.ts';
import { withShapeInWords } from './read-shape.ts';
import { openResponses } from './responses-dialect.ts';
import { sayable, sayableFailure } from './sayable.ts';
import { translateError } from './translate-error.ts';

export interface LanguageModelOptions extends ClientOptions {
  readonly dialect: 'responses' | 'chat';
  readonly model: string;
  readonly keepsSchema: boolean;
  readonly limitName: 'max_tokens' | 'max_completion_tokens';
}

/** A model behind an address, in either dialect. Opens no connection. */
export function openLanguageModel(options: LanguageModelOptions): LanguageModel {
  const { timeoutMs = defaultTimeoutMs } = options;
  const client = openClient(options);
  const hasFault = findAddressFault(options.baseUrl, options) !== null;
  const stream = async function* (asked: LanguageRequest, signal: AbortSignal): AsyncGenerator<LanguagePiece, void> {
    const request =
      asked.shape && !options.keepsSchema ? withShapeInWords(asked, z.toJSONSchema(asked.shape.schema)) : asked;
    const open = options.dialect === 'responses' ? openResponses : openChat;
    const deadline = AbortSignal.timeout(timeoutMs);
    const seen = new Seen(options);
    if (hasFault) return yield { kind: 'end', outcome: seen.failed(languageFailure('address_refused')) };
    try {
      const events = await open({ ...options, client }, request, AbortSignal.any([signal, deadline]));
      seen.hasBegun = true;
      for await (const event of events) {
        seen.take(event);
        if (event.kind === 'text') yield event;
      }
    } catch (error) {
      seen.failure = endedBy(signal, deadline) ?? translateError(error, seen.hasBegun);
    }
    // The SDK ends a stream that its signal ended without a word.
    if (!seen.isDone) seen.failure ??= endedBy(signal, deadline);
    yield { kind: 'end', outcome: seen.outcome() };
  };
  return {
    stream,
    async generate(request, signal) {
      for await (const piece of stream(request, signal)) if (piece.kind === 'end') return piece.outcome;
      throw new Error('A stream ended without its end.');
    },
    async embed(model, texts, signal) {
      if (hasFault) return err(languageFailure('address_refused'));
      const deadline = AbortSignal.timeout(timeoutMs);
      let hasBegun = false;
      try {
        const answer = await client.embeddings
          .create(
            { model, input: [...texts], encoding_format: 'float' },
            { signal: AbortSignal.any([signal, deadline]) },
          )
          .asResponse();
        hasBegun = true;
        const read = readEmbeddings(await answer.json(), texts.length);
        return read ? ok(read) : err(languageFailure('schema_ignored'));
      } catch (error) {
        const failure = endedBy(signal, deadline) ?? translateError(error, hasBegun);
        return err(sayableFailure(failure, options.key));
      }
    },
  };
}

function endedBy(signal: AbortSignal, deadline: AbortSignal): LanguageFailure | undefined {
  if (signal.aborted) return languageFailure('cancelled');
  return deadline.aborted ? languageFailure('too_slow') : undefined;
}

/** What a stream brought so far. */
class Seen {
  hasBegun = false;
  isDone = false;
  failure: LanguageFailure | undefined;
  #text = '';
  #usage: TokenUsage | null = null;
  readonly #toolCalls: ToolCall[] = [];
  #model: string;

  readonly #key: string;

  constructor({ key, model }: Pick<LanguageModelOptions, 'key' | 'model'>) {
    this.#key = key;
    this.#model = model;
  }

  take(event: DialectEvent): void {
    switch (event.kind) {
      case 'text':
        this.#text += event.text;
        break;
      case 'tool-call':
        this.#toolCalls.push(event.call);
        break;
      case 'usage':
        this.#usage = event.usage;
        if (typeof event.model === 'string') this.#model = sayable(event.model, this.#key) || this.#model;
        break;
      case 'failure':
        this.failure ??= event.failure;
        break;
      case 'done':
        this.isDone = true;
    }
  }

  failed(failure: LanguageFailure): LanguageOutcome {
    this.failure = failure;
    return this.outcome();
  }

  outcome(): LanguageOutcome {
    const failure = this.failure ?? (this.isDone ? undefined : languageFailure('stream_cut'));
    const answer = { text: this.#text, toolCalls: this.#toolCalls, model: this.#model };
    // A request that nobody waits for any more is answered, and charged, all the same.
    const isLeft = failure?.kind === 'too_slow' || failure?.kind === 'cancelled';
    return {
      result: failure ? err(sayableFailure(failure, this.#key)) : ok(answer),
      usage: this.#usage,
      characters: this.#text.length + this.#toolCalls.reduce((sum, { input }) => sum + input.length, 0),
      isBilled: this.hasBegun || isLeft,
    };
  }
}
