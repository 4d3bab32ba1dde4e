import type { DocumentView } from '#shared/page/document-view.ts';

import type { DocumentFacts } from '../facts/facts.ts';
import type { Location, NodeNumber, Region } from '../facts/place.ts';

/** Where the walk stands. One object for the whole walk: collectors copy what they keep. */
export interface Position {
  /** Number of the current element in document order. */
  number: NodeNumber;
  location: Location;
  region: Region;
  /** Hidden by its own or an ancestor's markup (`hidden`, inline `display:none`). */
  isHidden: boolean;
  /** `aria-hidden=true` here or above. */
  isAriaHidden: boolean;
  /** Inside code, pre, samp or kbd. */
  isInCode: boolean;
  /** Nearest `lang` attribute below `<html>`, lower-case; null where there is none. */
  lang: string | null;
  depth: number;
  /** Grows at every block boundary: text on both sides of one is not one word. */
  block: number;
}

/** What a collector can use while the document is walked once, in document order. */
export interface Walk<Node extends object> {
  readonly view: DocumentView<Node>;
  readonly at: Readonly<Position>;
  /** Resolves against the base URL; null where it does not parse. Answers are remembered. */
  readonly resolve: (href: string) => string | null;
}

/**
 * One collector at work. Handlers are called during the walk; `finish` once at its end. Handlers see only the elements
 * they name, so that a collector costs nothing on the rest of the page.
 */
export interface CollectorRun<Node extends object, Facts> {
  /** By tag name; `*` for every element. Called before the children are walked. */
  readonly enter?: Readonly<Record<string, (node: Node) => void>>;
  /** By tag name. Called after the children. */
  readonly leave?: Readonly<Record<string, (node: Node) => void>>;
  /** By attribute name, on whatever element carries it. */
  readonly attributes?: Readonly<Record<string, (node: Node, value: string) => void>>;
  /** Text nodes of the body that are text to a reader: no scripts, styles, templates, form values. */
  readonly text?: (data: string) => void;
  finish(): Facts;
}

export interface Collector<Group extends keyof DocumentFacts = keyof DocumentFacts> {
  readonly group: Group;
  readonly start: <Node extends object>(walk: Walk<Node>) => CollectorRun<Node, Required<DocumentFacts>[Group]>;
}
