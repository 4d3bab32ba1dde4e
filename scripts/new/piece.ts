import type { Result } from '#shared/kernel/result.ts';

/** The files of a new piece, the lists that must name it, and what is left to do by hand. */
export type NewPiece = Result<
  {
    readonly files: readonly { readonly path: string; readonly text: string }[];
    readonly edits: readonly { readonly path: string; readonly edit: (text: string) => string }[];
    readonly next: readonly string[];
  },
  string
>;

/** `too-vague` → `tooVague`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `too-vague` → `TooVague`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return `${camel.charAt(0).toUpperCase()}${camel.slice(1)}`;
}

/** Adds an import after the last one of the file. */
export function withImport(text: string, line: string): string {
  const last = text.lastIndexOf('\nimport ');
  const end = text.indexOf('\n', text.indexOf(" from '", last));
  return `${text.slice(0, end + 1)}${line}\n${text.slice(end + 1)}`;
}

/** Adds an entry at the end of the array or object that opens after `opening`. */
export function withEntry(text: string, opening: string, entry: string, closing: string): string {
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start);
  const before = text.slice(0, end).trimEnd();
  return `${before}${/[,[{]$/.test(before) ? '' : ','}\n  ${entry},\n${text.slice(end).trimStart()}`;
}
