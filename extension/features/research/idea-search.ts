import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { askSuggestions, type SourceProgress } from '#shared/research/suggestions/ask-suggestions.ts';
import { type ExpansionKind, expandSeed } from '#shared/research/suggestions/expand-seed.ts';
import type { Idea, IdeaSource } from '#shared/research/suggestions/idea.ts';
import { IdeaSet } from '#shared/research/suggestions/idea-set.ts';
import { suggestionOrigin } from '#shared/research/suggestions/suggestion-address.ts';
import type { SuggestionPlace } from '#shared/research/suggestions/suggestion-source.ts';
import { findSuggestionSource, type SuggestionSourceId } from '#shared/research/suggestions/suggestion-sources.data.ts';
import { hasOrigins } from '#extension/platform/browser/serp-scripts.ts';
import { suggestionPort } from '#extension/platform/network/suggestion-port.ts';
import type { StoredIdeaList } from '#extension/platform/storage/idea-records.ts';
import { forgetOldSuggestions } from '#extension/platform/storage/suggestion-answers.ts';

/** What to ask, and the sources to ask. */
export interface SearchWish {
  readonly seed: string;
  readonly sources: readonly SuggestionSourceId[];
  readonly kinds: readonly ExpansionKind[];
  readonly place: SuggestionPlace;
  /** Terms opened on the way to this seed. */
  readonly opened: number;
}

/** How a source stands; `not-permitted`: the browser may not ask it. */
export type SourceState = Omit<SourceProgress, 'state'> & { readonly state: SourceProgress['state'] | 'not-permitted' };

export interface IdeaSearchState {
  readonly ideas: readonly Idea[];
  readonly sources: readonly SourceState[];
  readonly isRunning: boolean;
  /** The saved list that the ideas were opened from or saved to. */
  readonly list: StoredIdeaList | null;
  /** Ideas that no saved list holds. */
  readonly isUnsaved: boolean;
}

const publishMs = 200;

/**
 * Ideas of this tab. They stay while other sections are looked at, and go on coming in; only a saved list outlives the
 * tab.
 */
export class IdeaSearch {
  #ideas = new IdeaSet();
  #sources = new Map<SuggestionSourceId, SourceState>();
  /** Refused, or answered in another form: left alone as long as the tab is open. */
  readonly #refusing = new Map<SuggestionSourceId, SourceState>();
  #ending: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: IdeaSearchState = { ideas: [], sources: [], isRunning: false, list: null, isUnsaved: false };
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): IdeaSearchState => this.#state;

  /** Asks every source beside the others; resolves when all have ended. One search at a time: the one before is stopped. */
  async ask(wish: SearchWish): Promise<void> {
    this.stop();
    const ending = new AbortController();
    this.#ending = ending;
    this.#sources = new Map();
    const expansions = expandSeed(wish.seed, wish.place.language, wish.kinds);
    this.#publish({ isRunning: true });
    await forgetOldSuggestions();
    await Promise.all(
      wish.sources.map(async (id) => {
        const source = findSuggestionSource(id);
        if (!source) return;
        const idle = { source: id, total: expansions.length, answered: 0, fromCache: 0, failed: 0 };
        const refusing = this.#refusing.get(id);
        const origin = suggestionOrigin(source, wish.place);
        if (refusing) this.#sources.set(id, refusing);
        else if (origin !== null && !(await hasOrigins([origin])))
          this.#sources.set(id, { ...idle, state: 'not-permitted' });
        else {
          const last = await askSuggestions(
            { source, expansions, place: wish.place, opened: wish.opened },
            suggestionPort,
            ending.signal,
            (progress, answer) => {
              if (this.#ending !== ending) return;
              this.#sources.set(id, progress);
              if (answer) this.#ideas.addAnswer(answer);
              this.#publishSoon(answer !== undefined && answer.suggestions.length > 0);
            },
          );
          if (last.state === 'blocked' || last.state === 'limited' || last.state === 'shape')
            this.#refusing.set(id, last);
        }
      }),
    );
    if (this.#ending !== ending) return;
    this.#ending = undefined;
    this.#publish({ isRunning: false });
  }

  stop(): void {
    this.#ending?.abort();
  }

  /** Lets a source that refused be asked in the next search. */
  forgive(source: SuggestionSourceId): void {
    this.#refusing.delete(source);
    this.#sources.delete(source);
    this.#publish({});
  }

  add(keywords: readonly string[], source: IdeaSource): void {
    this.#ideas.addKeywords(keywords, source, isoTime(systemClock));
    this.#publish({ isUnsaved: true });
  }

  remove(forms: ReadonlySet<string>): void {
    this.#ideas = new IdeaSet(this.#ideas.list().filter(({ normalized }) => !forms.has(normalized)));
    this.#publish({ isUnsaved: this.#ideas.size > 0 });
  }

  /** Shows the ideas of a saved list, or none. */
  show(ideas: readonly Idea[], list: StoredIdeaList | null): void {
    this.stop();
    this.#ending = undefined;
    this.#ideas = new IdeaSet(ideas);
    this.#sources = new Map();
    this.#publish({ list, isUnsaved: false, isRunning: false });
  }

  markSaved(list: StoredIdeaList | null): void {
    this.#publish({ list, isUnsaved: list === null && this.#ideas.size > 0 });
  }

  #publishSoon(isUnsaved: boolean): void {
    if (isUnsaved) this.#state = { ...this.#state, isUnsaved };
    this.#timer ??= setTimeout(() => this.#publish({}), publishMs);
  }

  #publish(change: Partial<IdeaSearchState>): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#state = { ...this.#state, ideas: this.#ideas.list(), sources: [...this.#sources.values()], ...change };
    for (const listener of this.#listeners) listener();
  }
}
