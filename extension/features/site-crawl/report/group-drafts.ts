import type { PageDrafts } from '#shared/assist/pages/draft-served-page.ts';
import { networkReason } from '#shared/kernel/network-reason.ts';
import { draftCrawledPages, type DraftEnd } from '#extension/platform/crawl/draft-crawled-pages.ts';

/** Drafts of one group of findings, as far as they are. */
export interface GroupDraftsState {
  readonly stage: 'idle' | 'drafting' | 'failed' | DraftEnd;
  /** Those that are wanted, in their order. */
  readonly urls: readonly string[];
  readonly pages: readonly PageDrafts[];
  /** Why it broke off. */
  readonly failure: string | undefined;
}

/** What is asked, and as which visitor. */
export interface DraftedGroup {
  readonly crawl: string;
  readonly rule: string;
  readonly start: string;
  readonly sendsCookies: boolean;
}

const idle: GroupDraftsState = { stage: 'idle', urls: [], pages: [], failure: undefined };

/** The drafts that this tab made and makes, one group at a time. They are there until it is closed. */
class GroupDrafts {
  readonly #states = new Map<string, GroupDraftsState>();
  readonly #listeners = new Set<() => void>();
  #stopping: AbortController | undefined;
  #current: string | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly stateOf = (group: Pick<DraftedGroup, 'crawl' | 'rule'>): GroupDraftsState =>
    this.#states.get(keyOf(group)) ?? idle;

  /** Drafts for the pages that are left. What another group was at is paused. */
  async run(group: DraftedGroup, urls: readonly string[]): Promise<void> {
    const key = keyOf(group);
    if (this.#current === key) return;
    this.#stopping?.abort();
    const stopping = new AbortController();
    this.#stopping = stopping;
    this.#current = key;
    const change = (to: Partial<GroupDraftsState>): void => this.#set(key, { ...this.stateOf(group), ...to });
    change({ stage: 'drafting', urls, failure: undefined });
    const done = new Set(this.stateOf(group).pages.map(({ url }) => url));
    const left = urls.filter((url) => !done.has(url));
    try {
      const stage = await draftCrawledPages(
        { ...group, urls: left },
        {
          signal: stopping.signal,
          onPage: (page) => change({ pages: [...this.stateOf(group).pages, page] }),
        },
      );
      change({ stage });
    } catch (error) {
      change({ stage: 'failed', failure: networkReason(error) });
    } finally {
      if (this.#stopping === stopping) {
        this.#stopping = undefined;
        this.#current = undefined;
      }
    }
  }

  /** Pauses what is under way; it goes on where it was. */
  pause(): void {
    this.#stopping?.abort();
  }

  #set(key: string, state: GroupDraftsState): void {
    this.#states.set(key, state);
    for (const listener of this.#listeners) listener();
  }
}

export const groupDrafts = new GroupDrafts();

function keyOf({ crawl, rule }: Pick<DraftedGroup, 'crawl' | 'rule'>): string {
  return `${crawl} ${rule}`;
}
