import type { ServedPage } from '#shared/audit/served-page/audit-served-page.ts';

/** Why there is no page to write for: the address answers with an error. undefined for a page, and for a file. */
export function answerRefusal({ response, url }: ServedPage): string | undefined {
  if (response.state === 'missing' || response.value.status < 400) return undefined;
  return `${url}: answers ${response.value.status}, so there is no page to read.`;
}
