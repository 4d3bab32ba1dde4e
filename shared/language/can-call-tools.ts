import type { LanguageConnection } from './language-connection.ts';

/** Whether the assistant may ask it: it is on, and was not seen to ignore tools. */
export function canCallTools({
  capabilities,
  offReason,
}: Pick<LanguageConnection, 'capabilities' | 'offReason'>): boolean {
  return offReason === null && capabilities.callsTools !== false;
}
