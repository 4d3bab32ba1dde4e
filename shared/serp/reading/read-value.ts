import { parseUrl } from '#shared/kernel/url.ts';

import type { ValueRule } from '../engine.ts';
import { maxPatternInput } from '../pattern-safety.ts';
import type { PageContext } from './page-context.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';
import { readText } from './read-text.ts';

export interface ReadValue<N> {
  readonly value: string;
  /** Element that gave it. */
  readonly node: N;
}

/** What the first rule with a value gives; null where none does. */
export function readValue<N extends object>(
  page: PageContext<N>,
  rules: readonly ValueRule[] | undefined,
  scope: N,
): ReadValue<N> | null {
  for (const rule of rules ?? []) {
    for (const node of nodesOf(page, rule, scope)) {
      const value = valueAt(page, rule, node);
      if (value !== null) return { value, node };
    }
  }
  return null;
}

/** What all rules give, without repetition. */
export function readValues<N extends object>(
  page: PageContext<N>,
  rules: readonly ValueRule[] | undefined,
  scope: N,
  limit: number,
): string[] {
  const values = new Set<string>();
  for (const rule of rules ?? []) {
    for (const node of nodesOf(page, rule, scope)) {
      const value = valueAt(page, rule, node);
      if (value !== null) values.add(value);
      if (values.size >= limit) return [...values];
    }
  }
  return [...values];
}

function* nodesOf<N extends object>(page: PageContext<N>, rule: ValueRule, scope: N): Generator<N> {
  const from = rule.select === undefined ? [scope] : page.select(rule.select, rule.fromPage ? undefined : scope);
  for (const hit of from) {
    const top = rule.closest === undefined ? hit : page.closest(hit, rule.closest);
    for (const node of !top || rule.below === undefined ? [top] : page.select(rule.below, top)) {
      if (node && (rule.evenHidden || page.isShown(node))) yield node;
    }
  }
}

function valueAt<N extends object>(page: PageContext<N>, rule: ValueRule, node: N): string | null {
  if (rule.value !== undefined && rule.pattern === undefined) return rule.value;
  const text = rule.attribute === undefined ? textAt(page, rule, node) : page.view.attribute(node, rule.attribute);
  const picked = text === null || rule.json === undefined ? text : pickJson(text, rule.json);
  const part = picked === null || rule.parameter === undefined ? picked : parameterOf(page, picked, rule.parameter);
  const matched = part === null || rule.pattern === undefined ? part : matchPattern(part, rule.pattern);
  const value = foldSpace(matched ?? '').slice(0, maxValueLength);
  if (value === '') return null;
  if (rule.value !== undefined) return rule.value;
  return rule.template === undefined ? value : rule.template.replace('{}', () => value);
}

const maxValueLength = 5_000;

function textAt<N extends object>(page: PageContext<N>, rule: ValueRule, node: N): string {
  const { without } = rule;
  return readText(page.view, node, {
    isOwnOnly: rule.ownText === true,
    ...(without === undefined ? {} : { isLeftOut: (child: N) => page.view.matches(child, without) }),
  });
}

function pickJson(text: string, path: readonly (string | number)[]): string | null {
  let at: unknown;
  try {
    at = JSON.parse(text);
  } catch {
    return null;
  }
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return null;
    at = new Map<string, unknown>(Object.entries(at)).get(String(key));
  }
  // Bing marks the words of the query in its data with characters for private use.
  return typeof at === 'string' || typeof at === 'number' ? String(at).replace(/[\uE000-\uF8FF]/g, '') : null;
}

function parameterOf<N extends object>(page: PageContext<N>, address: string, name: string): string | null {
  return parseUrl(address, page.view.baseUrl)?.searchParams.get(name) ?? null;
}

const patterns = new Map<string, RegExp>();

function matchPattern(text: string, source: string): string | null {
  const known = patterns.get(source) ?? new RegExp(source, 'iu');
  patterns.set(source, known);
  const found = known.exec(text.slice(0, maxPatternInput));
  return found ? (found[1] ?? found[0]) : null;
}
