import type { MessageParams } from '#shared/kernel/message.ts';
import type { MissingReason } from './facts/input.ts';
import type { Need } from './rule.ts';
import { inputTexts, type ReasonId, reasonTexts } from './texts/reason-texts.data.ts';

/** Why a rule has no verdict: a text by its id, and its values. */
export interface Reason {
  readonly reason: ReasonId;
  readonly params: MessageParams;
}

/** Says which input is missing and why; `detail` is the technical message, if there is one. */
export function describeMissingInput(need: Need, reason: MissingReason, detail?: string): Reason {
  if (need === 'keyword') return { reason: 'no-keyword', params: {} };
  const input = Object.hasOwn(inputTexts, need) ? need : 'part';
  return { reason, params: { input, detail: detail === undefined ? '' : ` (${detail})` } };
}

/** The reasons that rules themselves give (`notChecked('layout')`), by id; any other text stands for itself. */
export function describeReason(reason: string): Reason {
  return { reason: isReasonId(reason) ? reason : 'other', params: { detail: reason } };
}

function isReasonId(reason: string): reason is ReasonId {
  return Object.hasOwn(reasonTexts, reason);
}
