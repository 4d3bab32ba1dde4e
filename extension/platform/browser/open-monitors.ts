import { openPlace } from './open-place.ts';

/** Opens the monitors in a tab, with an address to watch. */
export function openNewMonitor(url: string): void {
  openPlace('monitors', ['new', url]);
}
