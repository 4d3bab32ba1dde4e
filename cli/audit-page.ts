import type { AnyNode } from 'domhandler';

import { assembleFacts } from '#shared/audit/facts/assemble-facts.ts';
import { collectDocument } from '#shared/audit/walk/collect-document.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { reportedNodes, withPlaces } from '#shared/audit/report/places.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { runAudit } from '#shared/audit/run-audit.ts';
import type { Locale } from '#shared/kernel/message.ts';
import { describeNode } from '#shared/page/describe-node.ts';
import type { DocumentView } from '#shared/page/document-view.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';

import type { ReadPage } from './read-page.ts';

/** Facts of a page as served; no script has run. */
export function collectFacts(page: ReadPage, collectedAt: string): PageFacts {
  return gather(page, collectedAt).facts;
}

export interface AuditedPage {
  readonly report: AuditReport;
  readonly facts: PageFacts;
}

/** Audits a page as served, with a selector and a snippet for each place; `keyword` is what it should be found for. */
export function auditPage(page: ReadPage, collectedAt: string, locale: Locale, keyword?: string): AuditedPage {
  const { facts, view, nodes } = gather(page, collectedAt);
  const report = runAudit(facts, { locale, ...(keyword && { keyword }) });
  const described = reportedNodes(report).document.flatMap((number) => {
    const node = nodes[number];
    return node ? [[number, describeNode(view, node)] as const] : [];
  });
  // The document is the HTML as served, so places in either are the same elements.
  const places = new Map(described);
  return { report: withPlaces(report, { document: places, raw: places }), facts };
}

interface Gathered {
  readonly facts: PageFacts;
  readonly view: DocumentView<AnyNode>;
  readonly nodes: readonly AnyNode[];
}

function gather(page: ReadPage, collectedAt: string): Gathered {
  const view = parseDocument(page.html, { url: page.url, characterSet: page.characterSet });
  const { document, failures, nodes } = collectDocument(view);
  const facts = assembleFacts({
    url: page.url,
    collectedAt,
    source: 'raw',
    document,
    failures,
    raw: { state: 'missing', reason: 'unavailable-here' },
    response: page.response,
    robotsTxt: page.robotsTxt,
    servedHtml: page.servedHtml,
  });
  return { facts, view, nodes };
}
