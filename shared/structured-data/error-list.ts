import type { StructuredDataError } from './structured-item.ts';

const maxErrors = 200;

/** Errors of one syntax, at most 200. */
export class ErrorList {
  readonly errors: StructuredDataError[] = [];
  readonly #format: StructuredDataError['format'];

  constructor(format: StructuredDataError['format']) {
    this.#format = format;
  }

  add(code: StructuredDataError['code'], message: string): void {
    if (this.errors.length < maxErrors)
      this.errors.push({ format: this.#format, code, message: message.slice(0, 500) });
  }

  /** For bounds, which would otherwise be reported for each thing beyond them. */
  addOnce(code: StructuredDataError['code'], message: string): void {
    if (!this.errors.some((error) => error.code === code)) this.add(code, message);
  }
}
