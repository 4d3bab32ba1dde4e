import { serpVendors } from '../providers/serp/serp-vendor-list.ts';

const names = [...Object.values(serpVendors).flatMap(({ settingNames }) => settingNames), 'PUBLIC_URL'];

/** The worker's settings for providers of rank checks, as far as the environment has them. */
export function readProviderSettings(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
