import type { DocumentFacts, PageFacts, ResponseFacts } from '#shared/audit/facts/facts.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { ContextFacts, ContextName } from '#shared/audit/facts/context-facts.ts';

/** What a test changes on the healthy page. `null` takes an input away. */
export interface PageFactsOverrides {
  readonly url?: string;
  readonly collectedAt?: string;
  readonly source?: PageFacts['source'];
  /** Replaces whole groups, in the document and (unless `raw` is given) in the HTML as served. */
  readonly document?: DocumentFacts;
  readonly raw?: DocumentFacts | null;
  readonly response?: Partial<ResponseFacts> | null;
  readonly robotsTxt?: string | Partial<RobotsTxtFacts> | null;
  /** Replaces single fields of the healthy ones (lists whole); `null` takes an input away. */
  readonly context?: { readonly [N in ContextName]?: ContextOverride<N> };
  readonly failures?: PageFacts['failures'];
  /** What the user looks for on the page; `null`: nobody said. Not a fact of the page. Default: `green tea`. */
  readonly keyword?: string | null;
}

type ContextValue<N extends ContextName> = Extract<ContextFacts[N], { readonly state: 'present' }>['value'];
type ContextOverride<N extends ContextName> =
  | (ContextValue<N> extends readonly unknown[] ? ContextValue<N> : Partial<ContextValue<N>>)
  | null;
