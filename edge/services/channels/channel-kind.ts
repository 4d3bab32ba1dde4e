import type { ChannelSettings } from '#shared/api/channel-settings.ts';
import type { AlertEvent } from '#shared/alerts/alert-event.ts';
import type { AlertMessage } from '#shared/alerts/alert-message.ts';
import type { CrawlNews } from '#shared/alerts/crawl-news.ts';
import type { Result } from '#shared/kernel/result.ts';

import type { Backend } from '../../backend.ts';

/** One message to one channel. */
export interface OutgoingAlert {
  /** Stays the same over retries: receivers and mail providers drop a repeat by it. */
  readonly id: string;
  readonly project: { readonly id: string; readonly domain: string } | null;
  /** None for a test, and for a crawl. */
  readonly events: readonly AlertEvent[];
  readonly crawlNews: CrawlNews | null;
}

/** What is sent, and how it is said in the language of the channel. */
export interface ChannelMessage {
  readonly alert: OutgoingAlert;
  /** With so many lines at most. */
  readonly say: (limit: number) => AlertMessage;
  readonly sayEvent: (event: AlertEvent) => string;
}

/** Why a message did not arrive, for the user; never with a secret in it. */
export interface SendFailure {
  readonly isWorthRetrying: boolean;
  readonly message: string;
}

export interface ChannelSecrets {
  readonly target: string;
  /** As it was sealed; null where the kind has none. */
  readonly secret: string | null;
}

/** What is kept of a new channel. */
export interface OpenedChannel extends ChannelSecrets {
  /** Shown to the one who made it, this once: what was made here and not given. */
  readonly shown: string | null;
}

export interface ChannelContext extends Backend {
  readonly workspaceId: string;
}

/** One kind of place for alerts. */
export interface ChannelKind {
  /** Throws `invalid_request` with what is wrong, or `unavailable` where this backend cannot reach such places. */
  open(context: ChannelContext, given: ChannelSettings): Promise<OpenedChannel>;
  /** How the API shows it: a reader must not be able to send there. */
  show(target: string): string;
  /** Never throws for what a service does. A message may be sent again with the same id. */
  send(backend: Backend, channel: ChannelSecrets, message: ChannelMessage): Promise<Result<undefined, SendFailure>>;
}
