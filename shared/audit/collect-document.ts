import type { DocumentView } from '#shared/page/document-view.ts';

import type { Collector, CollectorRun } from './walk/collector.ts';
import { collectors as allCollectors } from './collectors/collector-list.ts';
import { createDispatch, type Dispatch } from './walk/dispatch.ts';
import type { CollectorFailure, DocumentFacts } from './facts/facts.ts';
import { createWalker, type Walker } from './walk/walker.ts';

/** A walk over a document that can be done in slices, so that a large page never blocks its thread. */
export interface CollectionRun<Node extends object> {
  /** Walks until `shouldYield` says so (asked every few hundred nodes) or the end. True when done. */
  step(shouldYield: () => boolean): boolean;
  /** Ends the walk (whatever is left is done at once) and gives the facts. Call once. */
  finish(): CollectedDocument<Node>;
}

export interface CollectedDocument<Node extends object> {
  readonly document: DocumentFacts;
  readonly failures: readonly CollectorFailure[];
  /** The element of every `NodeNumber`. */
  readonly nodes: readonly Node[];
}

/** Starts to collect the facts of a document (all, where no collectors are named) in one pass over its nodes. Reads only. */
export function startCollecting<Node extends object>(
  view: DocumentView<Node>,
  collectors: readonly Collector[] = allCollectors,
): CollectionRun<Node> {
  let pass = begin(view, collectors);
  let restarts = 0;
  return {
    step(shouldYield) {
      // A page that changed under a paused walk is walked again from the start; a restless one, the third time, at once.
      if (pass.walker.isDisturbed()) {
        restarts += 1;
        pass = begin(view, collectors);
      }
      return pass.walker.run(restarts < 3 ? shouldYield : never);
    },
    finish() {
      if (pass.walker.isDisturbed()) pass = begin(view, collectors);
      pass.walker.run(never);
      return result(pass);
    },
  };
}

/** Collects in one go. */
export function collectDocument<Node extends object>(
  view: DocumentView<Node>,
  collectors?: readonly Collector[],
): CollectedDocument<Node> {
  return startCollecting(view, collectors).finish();
}

interface Pass<Node extends object> {
  readonly walker: Walker<Node>;
  readonly dispatch: Dispatch<Node>;
  readonly runs: readonly { readonly group: keyof DocumentFacts; readonly run: CollectorRun<Node, unknown> }[];
}

function begin<Node extends object>(view: DocumentView<Node>, collectors: readonly Collector[]): Pass<Node> {
  const dispatch = createDispatch<Node>();
  const walker = createWalker(view, dispatch);
  const runs = collectors.map(({ group, start }) => ({ group, run: start(walker.walk) }));
  for (const { group, run } of runs) dispatch.add(group, run);
  return { walker, dispatch, runs };
}

function result<Node extends object>({ walker, dispatch, runs }: Pass<Node>): CollectedDocument<Node> {
  const document: Record<string, unknown> = {};
  for (const { group, run } of runs) {
    if (dispatch.hasFailed(group)) continue;
    const facts = dispatch.guard(group, () => run.finish());
    if (facts !== undefined) document[group] = facts;
  }
  return { document: asDocumentFacts(document), failures: dispatch.failures, nodes: walker.nodes };
}

/** Safe: every key is a collector's `group`, and its value what that collector's typed `finish` gave. */
function asDocumentFacts(document: Record<string, unknown>): DocumentFacts {
  return document as DocumentFacts;
}

function never(): boolean {
  return false;
}
