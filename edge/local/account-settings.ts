const names = [
  'MAIL_TOKEN',
  'MAIL_FROM',
  'MAIL_URL',
  'GOOGLE_CLIENT_ID',
  'GOOGLE_CLIENT_SECRET',
  'SEARCH_CONSOLE_URL',
  'CRUX_URL',
] as const;

/** The worker's settings for mail and what Google is asked for, as far as the environment has them. */
export function readAccountSettings(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
