import type { ReactNode } from 'react';

import { refusedDomains } from '#shared/serp/is-of-domains.ts';

import { useWords } from './Language.tsx';

/** Below a field for domains: what of the typed is none, and what one looks like. Nothing where all are. */
export function RefusedDomains({ typed }: { readonly typed: string }): ReactNode {
  const { locale, text } = useWords();
  const refused = refusedDomains(typed).map((entry) => (entry.length > 40 ? `${entry.slice(0, 39)}…` : entry));
  if (refused.length === 0) return null;
  const entries = new Intl.ListFormat(locale, { type: 'unit' }).format(refused.slice(0, 3));
  return <output className="soft wrap-anywhere">{text('domain.refused', { entries })}</output>;
}
