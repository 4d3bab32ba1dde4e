import { type StructuredDataError, structuredDataLimits } from './structured-item.ts';

/** Errors of one syntax, as many as the limits allow. */
export class ErrorList {
  readonly errors: StructuredDataError[] = [];
  readonly #format: StructuredDataError['format'];

  constructor(format: StructuredDataError['format']) {
    this.#format = format;
  }

  add(code: StructuredDataError['code'], message: string): void {
    if (this.errors.length < structuredDataLimits.errors) this.errors.push({ format: this.#format, code, message });
  }

  /** For bounds, which would otherwise be reported for each thing beyond them. */
  addOnce(code: StructuredDataError['code'], message: string): void {
    if (!this.errors.some((error) => error.code === code)) this.add(code, message);
  }
}
