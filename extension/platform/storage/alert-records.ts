import type { AlertEvent } from '#shared/alerts/alert-event.ts';
import type { AlertRuleFields } from '#shared/alerts/alert-rule.ts';
import type { AlertState } from '#shared/alerts/alert-state.ts';

import type { KeywordKey } from './keyword-key.ts';

/** A rule for a site. */
export interface SiteAlertRule extends AlertRuleFields {
  readonly id: string;
  readonly domain: string;
  /** Channels of the backend; none without one. */
  readonly channelIds: readonly string[];
  /** True for a copy of what the backend has, which judges the searches that it is told of. */
  readonly isAtBackend: boolean;
}

/** What a rule told of a site, here or at the backend. */
export interface SiteAlertEvent {
  readonly id: string;
  readonly domain: string;
  readonly event: AlertEvent;
}

/** What a rule of this browser remembers of a keyword. */
export interface StoredAlertState {
  readonly ruleId: string;
  readonly keyword: KeywordKey;
  readonly state: AlertState;
}
