import type { MessageKey } from './en.data.ts';

/** Every text of the UI in English. */
export type Dictionary = Readonly<Record<MessageKey, string>>;

/** Loaded apart, so that the scripts of a page that shows few texts stay small. */
export async function loadDictionary(): Promise<Dictionary> {
  return (await import('./en.data.ts')).en;
}
