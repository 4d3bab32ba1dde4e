import type { Permissions } from 'webextension-polyfill';

import { browser } from './browser.ts';

/** A question of the browser's to its user that nobody has answered yet. */
export interface OpenQuestion {
  /** Hosts as the browser names them; none where notices are asked for, null for all. */
  readonly hosts: readonly string[] | null;
  /** Must be called in the turn of a click, as the first time. */
  readonly askAgain: () => void;
  /** As if the user had said no. */
  readonly giveUp: () => void;
}

/** A browser that knows the answer gives it at once; only a question takes longer. */
const askedAfterMs = 700;

let open: OpenQuestion | undefined;
const listeners = new Set<() => void>();

export function openQuestion(): OpenQuestion | undefined {
  return open;
}

export function watchOpenQuestion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Asks the user for permissions. Must be called in the turn of the click; true at once where they are granted already. While
 * the browser waits for an answer, `openQuestion` says so: its question can stand behind another window. What
 * another page of ours was given is an answer too.
 */
export async function askPermission(wanted: Permissions.Permissions): Promise<boolean> {
  const answer = Promise.withResolvers<boolean>();
  const ask = (): void => void browser.permissions.request(wanted).then(answer.resolve, answer.reject);
  const recheck = (): void =>
    void browser.permissions.contains(wanted).then((isGiven) => (isGiven ? answer.resolve(true) : undefined));
  const question = { hosts: hostsOf(wanted), askAgain: ask, giveUp: () => answer.resolve(false) };
  ask();
  browser.permissions.onAdded.addListener(recheck);
  const timer = setTimeout(() => publish(question), askedAfterMs);
  try {
    return await answer.promise;
  } finally {
    clearTimeout(timer);
    browser.permissions.onAdded.removeListener(recheck);
    if (open === question) publish(undefined);
  }
}

function publish(question: OpenQuestion | undefined): void {
  open = question;
  for (const listener of listeners) listener();
}

function hostsOf({ origins = [] }: Permissions.Permissions): readonly string[] | null {
  const hosts = [...new Set(origins.map((origin) => origin.replace(/^\*?[a-z]*:\/\//, '').replace(/\/\*$/, '')))];
  return hosts.includes('*') || hosts.includes('<all_urls>') ? null : hosts;
}
