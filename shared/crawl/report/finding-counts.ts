import type { Severity } from '#shared/audit/rule.ts';

import type { Site } from '../site/site.ts';
import { isHostRule } from './host-rules.ts';

/** How many findings an address has, by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Findings by address, all of them: the places that a finding keeps name only the first. */
export class FindingCounts {
  readonly #byUrl = new Map<string, Record<Severity, number>>();

  add(url: string, severity: Severity): void {
    const counts = this.#byUrl.get(url) ?? { error: 0, warning: 0, notice: 0 };
    counts[severity] += 1;
    this.#byUrl.set(url, counts);
  }

  /** What the page rules found on each page; what they found of its host is no finding of the page. */
  addPages({ pages, source }: Site): void {
    for (const { id, reading } of source.pages()) {
      const url = pages.get(id)?.url;
      if (url !== undefined) {
        for (const { rule, severity } of reading.findings) if (!isHostRule(rule)) this.add(url, severity);
      }
    }
  }

  /** Undefined where nothing was found. */
  of(url: string): SeverityCounts | undefined {
    return this.#byUrl.get(url);
  }
}
