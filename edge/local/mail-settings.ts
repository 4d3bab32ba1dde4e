const names = ['MAIL_TOKEN', 'MAIL_FROM', 'MAIL_URL'] as const;

/** The worker's settings for the mail provider, as far as the environment has them. */
export function readMailSettings(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
