import { categories, type Category } from '#shared/audit/rule.ts';
import type { Words } from '#extension/ui/Language.tsx';

/** A category's name for people; its id where a newer engine knows one that we don't. */
export function categoryLabel(id: string, text: Words['text']): string {
  const known = categories.find((category): category is Category => category === id);
  return known === undefined ? id : text(`category.${known}`);
}
