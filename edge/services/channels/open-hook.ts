import { z } from 'zod';

import type { Backend } from '../../backend.ts';
import { invalidSetting } from './invalid-setting.ts';

const address = z.url({ protocol: /^https?$/ });

/** The address of a hook, where messages may be posted to it. Throws `invalid_request`. */
export function openHook({ webhooks }: Backend, target: string): string {
  if (!address.safeParse(target).success) throw invalidSetting('target', 'is no address of this kind');
  const fault = webhooks.findFault(target);
  if (fault !== null) throw invalidSetting('target', fault);
  return target;
}

/** Anyone who knows the whole address can post to it. */
export function showHook(target: string): string {
  return `${new URL(target).origin}/…${target.slice(-4)}`;
}
