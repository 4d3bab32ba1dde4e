import type { ChannelSettings } from '#shared/api/channel-settings.ts';
import type { AlertChannel, AlertDelivery } from '#shared/api/endpoints/alerts.ts';

import type { SiteAlertRule } from '#extension/platform/storage/alert-records.ts';

/** The rules of a site, and what a backend adds to them. */
export interface SiteAlerts {
  readonly rules: readonly SiteAlertRule[];
  /** null without a backend. */
  readonly remote: {
    readonly channels: readonly AlertChannel[];
    /** Newest first. */
    readonly deliveries: readonly AlertDelivery[];
  } | null;
  /** A backend is connected that does not have the site yet. */
  readonly isComing: boolean;
  /** Why the backend told nothing; the rules are then those that live here. */
  readonly failure: string | null;
}

/** How a change went; `failure` says why it did not. */
export interface AlertChangeAnswer {
  readonly failure: string | null;
}

/** What surfaces ask the worker about alerts, by kind: `[request, answer]`. */
export interface AlertMessages {
  readonly loadAlerts: [{ readonly domain: string }, SiteAlerts];
  /** What a backend does not take stays here, is judged by here, and is sent later. */
  readonly saveAlertRule: [SiteAlertRule, AlertChangeAnswer];
  readonly removeAlertRule: [{ readonly domain: string; readonly id: string }, AlertChangeAnswer];
  /** `secret`: key of a webhook's signatures, shown this once. */
  readonly addAlertChannel: [ChannelSettings, AlertChangeAnswer & { readonly secret: string | null }];
  readonly removeAlertChannel: [{ readonly id: string }, AlertChangeAnswer];
  readonly testAlertChannel: [{ readonly id: string }, AlertChangeAnswer];
  readonly retryAlertDelivery: [{ readonly id: string }, AlertChangeAnswer];
}
