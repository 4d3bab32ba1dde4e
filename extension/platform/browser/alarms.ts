import { browser } from './browser.ts';

const names = ['watch-audits', 'send-outbox', 'fetch-engines', 'fetch-alerts', 'keep-forecasts'] as const;
export type AlarmName = (typeof names)[number];

/** Wakes the worker at a time. Browsers wait at least 30 seconds; a later call for the same name replaces the first. */
export async function setAlarm(name: AlarmName, atMs: number): Promise<void> {
  await browser.alarms.create(name, { when: atMs });
}

export async function clearAlarm(name: AlarmName): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(handlers: Readonly<Record<AlarmName, () => Promise<void>>>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    const name = names.find((known) => known === alarm.name);
    if (name) void handlers[name]();
  });
}
