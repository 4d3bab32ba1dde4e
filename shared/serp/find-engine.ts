import { parseUrl } from '#shared/kernel/url.ts';

import type { EngineDescription, PageRule } from './engine.ts';
import type { Device, Vertical } from './snapshot.ts';

/** What an address alone says about a results page. */
export interface EngineMatch {
  readonly engine: EngineDescription;
  readonly vertical: Vertical;
  /** null where this kind of page has none. */
  readonly query: string | null;
  /** 1 for the first page. */
  readonly page: number;
  /** Results before this page. */
  readonly start: number;
  /** Only where the address decides it. */
  readonly device: Device | null;
  readonly language: string | null;
  /** False for a page that is only read. */
  readonly hasOverlay: boolean;
}

/** The engine whose results page this address is; undefined for every other page. Hosts are compared as a whole. */
export function findEngine(url: string, engines: readonly EngineDescription[]): EngineMatch | undefined {
  const address = parseUrl(url);
  if (!address || (address.protocol !== 'https:' && address.protocol !== 'http:')) return undefined;
  for (const engine of engines) {
    const match = matchEngine(address, engine);
    if (match) return match;
  }
  return undefined;
}

/** The engine that lives on this host, whatever the page; undefined where none does. */
export function findEngineByHost(url: string, engines: readonly EngineDescription[]): EngineDescription | undefined {
  const host = parseUrl(url)?.hostname;
  return host === undefined ? undefined : engines.find((engine) => isHostOf(engine, host));
}

/** True where one of the engine's pages lives on this very host. */
export function isHostOf(engine: EngineDescription, host: string): boolean {
  return engine.pages.some((page) => isOnHost(page, host));
}

function matchEngine(address: URL, engine: EngineDescription): EngineMatch | undefined {
  for (const page of engine.pages) {
    if (!isOnHost(page, address.hostname) || !page.paths.some((path) => fitsPath(path, address.pathname))) continue;
    if (!hasWanted(page, address.searchParams)) continue;
    const query = firstOf(page.query, address.searchParams);
    if (query === null && page.query.length > 0) continue;
    return {
      engine,
      vertical: page.vertical,
      query,
      ...placeOf(page, address.searchParams),
      device: page.device ?? null,
      language: firstOf(page.language ?? [], address.searchParams),
      hasOverlay: page.overlay !== false,
    };
  }
  return undefined;
}

function isOnHost(page: PageRule, host: string): boolean {
  return page.hosts.some(({ names, suffixes }) =>
    names.some((name) => host.startsWith(`${name}.`) && suffixes.includes(host.slice(name.length + 1))),
  );
}

function fitsPath(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  // Yahoo appends its session to the path: `/search;_ylt=…`.
  const parts = path.replace(/;[^/]*/g, '').split('/');
  const takesRest = wanted.at(-1) === '**';
  if (takesRest ? parts.length < wanted.length : parts.length !== wanted.length) return false;
  return wanted.every((part, index) => part === '**' || (part === '*' ? parts[index] !== '' : part === parts[index]));
}

function hasWanted(page: PageRule, parameters: URLSearchParams): boolean {
  return Object.entries(page.where ?? {}).every(
    ([name, values]) => values?.includes(parameters.get(name) ?? '') ?? true,
  );
}

function firstOf(names: readonly string[], parameters: URLSearchParams): string | null {
  for (const name of names) {
    const value = parameters.get(name)?.trim().slice(0, 2_048);
    if (value !== undefined && value !== '') return value;
  }
  return null;
}

function placeOf({ paging }: PageRule, parameters: URLSearchParams): { page: number; start: number } {
  const given = paging ? parameters.get(paging.parameter) : null;
  if (!paging || given === null || !/^\d{1,5}$/.test(given)) return { page: 1, start: 0 };
  const count = Math.max(0, Number(given) - paging.first);
  return paging.counts === 'pages'
    ? { page: count + 1, start: count * paging.size }
    : { page: Math.floor(count / paging.size) + 1, start: count };
}
