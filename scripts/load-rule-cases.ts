import { readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';

import type { RuleCase } from '#shared/testing/rule-cases.ts';

/** Stands for the test runner: suites name their cases, and nothing runs. */
const idleRunner = `const idle = new Proxy(() => {}, { get: () => idle, apply: () => idle });
export { idle as describe, idle as it, idle as test, idle as expect, idle as vi };`;

/** The cases of every rule's own test, so that the examples of the reference are those that hold. */
export async function loadRuleCases(): Promise<ReadonlyMap<string, readonly RuleCase[]>> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest'
        ? { url: `data:text/javascript,${encodeURIComponent(idleRunner)}`, format: 'module', shortCircuit: true }
        : next(specifier, context),
  });
  const folder = new URL('../shared/audit/rules/', import.meta.url);
  const { ruleCases } = await import('#shared/testing/rule-cases.ts');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/[/\\].*\.test\.ts$/.test(file)) await import(new URL(file.replaceAll('\\', '/'), folder).href);
  }
  hooks.deregister();
  return ruleCases;
}
