import { startCollecting } from '#shared/audit/collect-document.ts';
import type { PageAt } from '#shared/audit/drift/compare-drift.ts';
import type { CollectorFailure, DocumentFacts } from '#shared/audit/facts/facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import type { NodeNumber } from '#shared/audit/facts/place.ts';
import type { ContextFacts } from '#shared/audit/facts/context-facts.ts';
import { describeNode } from '#shared/page/describe-node.ts';
import type { DocumentView } from '#shared/page/document-view.ts';

import { readImageLayout } from './image-layout.ts';
import { liveDocument } from './live-document.ts';
import { findUnsupportedDocument } from '#extension/platform/browser/page-support.ts';
import type { AuditFailure } from '#extension/platform/storage/audit-job.ts';
import type {
  CollectedLiveDocument,
  DescribedNode,
  DescribedPlaces,
  LateInputs,
  PlaceQuery,
} from '#extension/platform/messages/protocol.ts';
import { collectInSlices } from './collect-in-slices.ts';
import { fetchServedPage, type ServedPage } from './fetch-page-inputs.ts';
import { measureLayout } from './measure-layout.ts';
import { pagePrint } from './page-print.ts';
import { parseServedHtml } from './parse-served-html.ts';
import { readNavigation } from './read-navigation.ts';
import { waitUntilQuiet } from './wait-until-quiet.ts';
import type { NumberOf, VitalsWatch } from './watch-vitals.ts';

/** One document as read, kept so that its nodes can be named and shown later. */
interface Reading {
  readonly view: DocumentView<Node>;
  readonly nodes: readonly Node[];
}

/** Everything one audit reads in this page. */
export class PageSession {
  readonly auditId: string;
  #document: Reading | undefined;
  #raw: Reading | undefined;
  #print: string | null = null;

  constructor(auditId: string) {
    this.auditId = auditId;
  }

  /** Why this document is no page to audit; undefined where it is. */
  findRefusal(): AuditFailure | undefined {
    return findUnsupportedDocument(document.contentType);
  }

  /** Reads the live DOM, in slices. */
  async collectLive(): Promise<CollectedLiveDocument> {
    const view = liveDocument(document, { readImageLayout });
    const { nodes, document: facts, failures } = await collectInSlices(startCollecting(view));
    this.#document = { view, nodes };
    this.#print = pagePrint(document);
    return { url: location.href, collectedAt: new Date().toISOString(), document: facts, failures };
  }

  /** True where the page is to the letter what was read. */
  isUnchanged(): boolean {
    return this.#print !== null && this.#print === pagePrint(document);
  }

  /** What the page says of itself now, after it went to another address by itself. */
  async readAgain(): Promise<PageAt> {
    await waitUntilQuiet(document);
    const { document: facts } = await collectInSlices(startCollecting(liveDocument(document, { readImageLayout })));
    const { head, canonicals, robotsDirectives, headings, social, structuredData } = facts;
    return { url: location.href, document: { head, canonicals, robotsDirectives, headings, social, structuredData } };
  }

  /** What only a browser can tell: the layout in this viewport, and the speed of this view. */
  async measure(vitals: VitalsWatch): Promise<Partial<ContextFacts>> {
    const nodes = this.#document?.nodes ?? [];
    const numbers = new Map(nodes.map((node, number) => [node, number]));
    const numberOf: NumberOf = (node) => (node ? (numbers.get(node) ?? null) : null);
    const [layout, speed] = await Promise.all([measureLayout(nodes), vitals.read(numberOf)]);
    return { layout: { state: 'present', value: layout }, vitals: { state: 'present', value: speed } };
  }

  /** The page as its server sends it, parsed and read. Every part that can't be had says why. */
  async collectServed(url: string): Promise<LateInputs> {
    const served = await fetchServedPage(url);
    if (served.state === 'missing') return { raw: served, response: served };
    const { raw, failures } = await this.#collectRaw(served.value);
    const { response, source } = served.value;
    const navigation = readNavigation();
    return {
      raw,
      response: { state: 'present', value: response },
      failures,
      ...(source && { servedHtml: source.servedHtml }),
      ...(navigation && { navigation }),
    };
  }

  describePlaces(document: readonly NodeNumber[], raw: readonly NodeNumber[]): DescribedPlaces {
    return { document: describeAll(this.#document, document), raw: describeAll(this.#raw, raw) };
  }

  /** The element of a finding in the live page; undefined where it left. */
  findElement({ node, selector }: PlaceQuery): Element | undefined {
    const read = node === undefined ? undefined : this.#document?.nodes[node];
    if (read instanceof Element && read.isConnected) return read;
    return selector === undefined ? undefined : findBySelector(selector);
  }

  async #collectRaw(served: ServedPage): Promise<{ raw: Input<DocumentFacts>; failures: readonly CollectorFailure[] }> {
    if (served.source === undefined) {
      const raw = { state: 'missing', reason: 'fetch-failed', detail: 'the answer is not HTML' } as const;
      return { raw, failures: [] };
    }
    const view = liveDocument(parseServedHtml(served.source.html), { url: served.response.finalUrl });
    const { nodes, document: facts, failures } = await collectInSlices(startCollecting(view));
    this.#raw = { view, nodes };
    return {
      raw: { state: 'present', value: facts },
      failures: failures.map((failure) => ({ ...failure, collector: `raw ${failure.collector}` })),
    };
  }
}

/** An element by selector, for findings of an audit that this page's script did not read itself. */
export function findBySelector(selector: string): Element | undefined {
  try {
    return document.querySelector(selector) ?? undefined;
  } catch {
    return undefined;
  }
}

function describeAll(reading: Reading | undefined, numbers: readonly NodeNumber[]): readonly DescribedNode[] {
  if (!reading) return [];
  return numbers.flatMap((number) => {
    const node = reading.nodes[number];
    return node ? [{ node: number, ...describeNode(reading.view, node) }] : [];
  });
}
