import type { HeadFacts, MetaFact } from '#shared/audit/facts/head-facts.ts';

/** Meta tags of that (lower-case) name, wherever they stand. */
export function metasNamed(head: HeadFacts, name: string): readonly MetaFact[] {
  return head.metas.filter((meta) => meta.name === name);
}

/** The first title's text; null where there is no title element. An empty title is an empty string. */
export function pageTitle(head: HeadFacts | undefined): string | null {
  return head?.titles[0]?.text ?? null;
}

/** The first meta description, trimmed; null where there is none. */
export function pageDescription(head: HeadFacts | undefined): string | null {
  const [first] = head ? metasNamed(head, 'description') : [];
  return first ? (first.content ?? '').trim() : null;
}
