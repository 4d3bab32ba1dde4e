const names = ['DATAFORSEO_LOGIN', 'DATAFORSEO_PASSWORD', 'DATAFORSEO_URL', 'PUBLIC_URL'] as const;

/** The worker's settings for a provider of rank checks, as far as the environment has them. */
export function readProviderSettings(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
