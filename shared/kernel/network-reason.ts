/** What a failed request comes to for a person: a browser's own words for it tell less, and others in each browser. */
export const networkReasons = {
  unreachable: 'the address cannot be reached',
  broken: 'the connection broke off',
} as const;

/** As Chromium, Firefox, Safari and Node name a request that got no answer. */
const unreachable = /^(?:failed to fetch|load failed|fetch failed|networkerror when attempting to fetch resource\.?)$/i;
/** And one whose answer came to no end. */
const broken = /^(?:network error|terminated|error in input stream|err_connection_\w+)$/i;

/** Why a request failed, in words. What is no failure of the network keeps its own. */
export function networkReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (unreachable.test(message)) return networkReasons.unreachable;
  return broken.test(message) ? networkReasons.broken : message;
}
