import type { AnyNode } from 'domhandler';

import { describeNode } from '#shared/page/describe-node.ts';
import type { DocumentView } from '#shared/page/document-view.ts';
import { guessEncoding } from '#shared/page/guess-encoding.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';

import { assembleFacts } from '../facts/assemble-facts.ts';
import type { PageFacts, ResponseFacts } from '../facts/facts.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { Input } from '../facts/input.ts';
import { reportedNodes, withPlaces } from '../report/places.ts';
import type { AuditReport } from '../report/report.ts';
import { runAudit } from '../run-audit.ts';
import type { AuditLanguage } from '../texts/audit-language.ts';
import { collectDocument } from '../collect-document.ts';
import type { Collector } from '../walk/collector.ts';
import { readServedHtml, type ServedHtml } from './read-served-html.ts';

/** A page as it came, before anything was read in it. */
export interface ServedPage {
  /** Address that it is audited as. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly response: Input<ResponseFacts>;
  readonly robotsTxt: Input<RobotsTxtFacts>;
  /** See `DecodeOptions`. */
  readonly isSavedFile?: boolean;
  /** ISO 8601. */
  readonly collectedAt: string;
}

export interface ParsedPage extends ServedHtml {
  readonly view: DocumentView<AnyNode>;
}

/** The document that a page's bytes make where no script runs. */
export function parseServedPage({ bytes, isSavedFile = false, response, url }: ServedPage): ParsedPage {
  const contentType = response.state === 'present' ? response.value.headers['content-type'] : undefined;
  const served = readServedHtml(bytes, { contentType, detect: guessEncoding, isSavedFile });
  return { ...served, view: parseDocument(served.html, { url, characterSet: served.characterSet }) };
}

export interface CollectedPage {
  readonly facts: PageFacts;
  readonly view: DocumentView<AnyNode>;
  /** By number, as places name them. */
  readonly nodes: readonly AnyNode[];
}

/** Facts of a page as served: all, or those of the named collectors. The one way from bytes, headers and address to facts. */
export function collectServedPage(page: ServedPage, collectors?: readonly Collector[]): CollectedPage {
  const { collectedAt, response, robotsTxt, url } = page;
  const { servedHtml, view } = parseServedPage(page);
  const { document, failures, nodes } = collectDocument(view, collectors);
  const facts = assembleFacts({
    url,
    collectedAt,
    source: 'raw',
    document,
    failures,
    raw: { state: 'missing', reason: 'unavailable-here' },
    response,
    robotsTxt,
    servedHtml,
  });
  return { facts, view, nodes };
}

export interface AuditOptions {
  readonly language: AuditLanguage;
  /** What the page should be found for. */
  readonly keyword?: string;
}

export interface AuditedPage {
  readonly report: AuditReport;
  readonly facts: PageFacts;
}

/** Audits a page as served, with a selector and a snippet for each place. */
export function auditServedPage(page: ServedPage, options: AuditOptions): AuditedPage {
  const { facts, view, nodes } = collectServedPage(page);
  const report = runAudit(facts, options);
  const described = reportedNodes(report).document.flatMap((number) => {
    const node = nodes[number];
    return node ? [[number, describeNode(view, node)] as const] : [];
  });
  // The document is the HTML as served, so places in either are the same elements.
  const places = new Map(described);
  return { report: withPlaces(report, { document: places, raw: places }), facts };
}
