/** The static checks of `npm run check`, in the order of their cost. Each is one command that must end with 0. */
export const checks: readonly { readonly name: string; readonly command: string; readonly args: readonly string[] }[] =
  [
    { name: 'format', command: 'oxfmt', args: ['--check'] },
    { name: 'list of languages', command: 'node', args: ['scripts/generate-locales.ts', '--check'] },
    { name: 'types', command: 'tsc', args: ['--build'] },
    { name: 'lint and import rules', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
    { name: 'generated documents', command: 'node', args: ['scripts/generate-rule-docs.ts', '--check'] },
    { name: 'words', command: 'node', args: ['scripts/check-words.ts'] },
    { name: 'import table', command: 'vitest', args: ['run', 'scripts/import-table.test.ts', '--reporter=dot'] },
    { name: 'unused code', command: 'knip', args: ['--no-progress'] },
  ];
