import type { DraftRequest } from '#shared/assist/written/draft-request.ts';
import type { AssistTextId } from '#shared/assist/assist-texts.data.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { LanguageConnection } from '#shared/language/language-connection.ts';

/** What one try of a model cost, whether it brought something or not. */
export interface TryCost {
  /** Millionths of a US dollar; null where nobody knows the price. */
  readonly costMicros: number | null;
  readonly tokens: number;
}

export interface ModelFailure extends Partial<TryCost> {
  /** Which text says it. */
  readonly text: Extract<AssistTextId, `fault.${string}`>;
  /** What the network or the backend said; empty where the text says it all. */
  readonly reason: string;
}

export interface WrittenTexts extends TryCost {
  readonly texts: readonly string[];
  /** What the vendor calls the model. */
  readonly model: string;
}

/** What surfaces ask the worker about drafts by language models: `[request, answer]`. */
export interface DraftMessages {
  /** Those that are switched on, oldest first; none without a backend, or where it does not answer. */
  readonly loadModels: [object, readonly LanguageConnection[]];
  /** One try. `id` is the asker's, to cancel it by. */
  readonly askModel: [
    { readonly id: string; readonly connectionId: string; readonly request: DraftRequest },
    Result<WrittenTexts, ModelFailure>,
  ];
  /** Ends a try at the vendor too; without effect where it ended. */
  readonly cancelModel: [{ readonly id: string }, null];
}
