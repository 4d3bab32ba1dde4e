import { globSync } from 'node:fs';

/** TypeScript sources of the project, as paths from its root with `/`, sorted. */
export function listSourceFiles(): string[] {
  return globSync('{shared,locales,extension,edge,cli,render,e2e,bench,scripts}/**/*.{ts,tsx}')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts') && !path.includes('/.wxt/'))
    .toSorted();
}
