import type { EngineDescription, PageRule } from '#shared/serp/engine.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';

/** Engines that move between their pages without loading them: the script has to be there before the results are. */
const navigatesInPage: ReadonlySet<EngineId> = new Set(['youtube', 'duckduckgo']);

/** Match patterns of the hosts on which an engine shows results: what the user is asked to permit. */
export function serpOrigins(engine: EngineDescription): string[] {
  return [...new Set(engine.pages.flatMap(hostsOf))].map((host) => `https://${host}/*`);
}

/** Match patterns of the results pages themselves: where the script runs. */
export function serpMatches(engine: EngineDescription): string[] {
  if (navigatesInPage.has(engine.id)) return serpOrigins(engine);
  const drawn = engine.pages.filter(({ overlay }) => overlay !== false);
  const matches = drawn.flatMap((page) =>
    hostsOf(page).flatMap((host) => page.paths.map((path) => `https://${host}${path.replaceAll('**', '*')}*`)),
  );
  return [...new Set(matches.map((match) => `${withoutEnd(match, '*')}*`))];
}

function hostsOf({ hosts }: PageRule): string[] {
  return hosts.flatMap(({ names, suffixes }) => names.flatMap((name) => suffixes.map((suffix) => `${name}.${suffix}`)));
}
