import type { EngineDescription } from '#shared/serp/engine.ts';
import { spottingPart } from '#shared/serp/spotting-part.ts';

/** Longer lists of domain suffixes are a quarter of an engine's script. */
const mostSuffixes = 30;

/**
 * The script that brings an engine into a results page. The browser runs it on the engine's hosts alone, so of a long
 * list of suffixes only the page's own is needed.
 */
export function engineScript(engine: EngineDescription): string {
  const part = JSON.stringify(spottingPart(engine), (key, value: unknown) =>
    key === 'suffixes' && Array.isArray(value) && value.length > mostSuffixes ? placeholder : value,
  );
  const names = [...new Set(engine.pages.flatMap(({ hosts }) => hosts.flatMap((host) => host.names)))];
  const longestFirst = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', String.raw`\.`));
  const suffix = `[location.hostname.replace(/^(?:${longestFirst.join('|')})\\./,'')]`;
  return `globalThis[Symbol.for('sightline.engine')]=${part.replaceAll(JSON.stringify(placeholder), suffix)};`;
}

const placeholder = '\u0000suffix';
