import type { SourceField } from '#shared/research/sources/keyword-source.ts';

/** What is read of the command line, by field: the name of a variable, never the secret. */
export type SecretNames = Readonly<Partial<Record<`${SourceField}Env`, string>>>;

/** `developerToken` as words: "developer token". */
export function sayField(field: SourceField): string {
  return field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** `developerToken` as an option: `--developer-token-env`. */
export function secretOption(field: SourceField): string {
  return `--${sayField(field).replaceAll(' ', '-')}-env`;
}
