import type { ToolRow } from './tool-answer.ts';

/** The address of a row's place: a page of the extension after its origin, or an https address as it is; null for none. */
export function placeOf({ opens }: Pick<ToolRow, 'opens'>): string | null {
  return opens?.startsWith('#') === true ? `dashboard.html${opens}` : opens;
}
