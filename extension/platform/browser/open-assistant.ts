import { openPlace } from './open-place.ts';

/** Opens the assistant in a tab, with a page to ask about. */
export function openAssistant(page: string): void {
  openPlace('assistant', ['about', page]);
}
