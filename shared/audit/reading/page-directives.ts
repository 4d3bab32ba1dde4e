import type { RobotsDirectiveFact } from '#shared/audit/facts/head-facts.ts';
import type { FindingPlace, PageContext } from '#shared/audit/rule.ts';
import { isForGooglebot, readHeaderDirectives, readMetaDirectives, type RobotsDirective } from './robots-directives.ts';

/** Directives of the page for every bot: meta tags, then the header where the answer is known. */
export function pageDirectives(tags: readonly RobotsDirectiveFact[], page: PageContext): readonly RobotsDirective[] {
  const { response } = page.facts;
  const fromHeader = response.state === 'present' ? readHeaderDirectives(response.value.headers) : [];
  return [...readMetaDirectives(tags), ...fromHeader];
}

/** Those of the names given that Google Search obeys. */
export function directivesNamed(
  tags: readonly RobotsDirectiveFact[],
  page: PageContext,
  names: readonly string[],
): readonly RobotsDirective[] {
  return pageDirectives(tags, page).filter((directive) => isForGooglebot(directive) && names.includes(directive.name));
}

/** Where a directive stands, for a finding. A header has no element. */
export function directivePlace(directive: RobotsDirective): FindingPlace {
  const words = directive.value === null ? directive.name : `${directive.name}: ${directive.value}`;
  const prefix = directive.source === 'header' ? 'X-Robots-Tag: ' : '';
  const value = `${prefix}${directive.agent === 'robots' ? '' : `${directive.agent}: `}${words}`;
  return directive.node === undefined ? { value } : { node: directive.node, value };
}
