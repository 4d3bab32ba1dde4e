import type { CollectorRun } from './collector.ts';
import type { CollectorFailure } from '../facts/facts.ts';

/** Routes what the walk meets to the collectors that asked for it, and keeps one that throws from ending the rest. */
export interface Dispatch<Node extends object> {
  readonly failures: readonly CollectorFailure[];
  add(collector: string, run: CollectorRun<Node, unknown>): void;
  hasFailed(collector: string): boolean;
  /** Runs a piece of a collector; undefined where it threw, which ends that collector. */
  guard<T>(collector: string, piece: () => T): T | undefined;
  /** What is called for a tag or an attribute. Asked once per name, then kept: the walk is hot. */
  entering(tag: string): readonly NodeHandler<Node>[];
  leaving(tag: string): readonly NodeHandler<Node>[];
  onAttribute(name: string): readonly AttributeHandler<Node>[];
  readonly attributeNames: Iterable<string>;
  text(data: string): void;
}

export type NodeHandler<Node> = (node: Node) => void;
export type AttributeHandler<Node> = (node: Node, value: string) => void;

export function createDispatch<Node extends object>(): Dispatch<Node> {
  const failures: CollectorFailure[] = [];
  const failed = new Set<string>();
  const enter = new Map<string, NodeHandler<Node>[]>();
  const leave = new Map<string, NodeHandler<Node>[]>();
  const attributes = new Map<string, AttributeHandler<Node>[]>();
  const texts: ((data: string) => void)[] = [];

  function fail(collector: string, cause: unknown): void {
    failed.add(collector);
    failures.push({ collector, message: cause instanceof Error ? cause.message : String(cause) });
  }

  function guarded<Argument>(collector: string, handle: (argument: Argument) => void): (argument: Argument) => void {
    return (argument) => {
      if (failed.size > 0 && failed.has(collector)) return;
      try {
        handle(argument);
      } catch (cause) {
        fail(collector, cause);
      }
    };
  }

  return {
    failures,
    add(collector, run) {
      for (const [tag, handle] of Object.entries(run.enter ?? {})) append(enter, tag, guarded(collector, handle));
      for (const [tag, handle] of Object.entries(run.leave ?? {})) append(leave, tag, guarded(collector, handle));
      for (const [name, handle] of Object.entries(run.attributes ?? {})) {
        append(attributes, name, (node, value) => guarded(collector, () => handle(node, value))(undefined));
      }
      if (run.text) texts.push(guarded(collector, run.text));
    },
    hasFailed: (collector) => failed.has(collector),
    guard(collector, piece) {
      try {
        return piece();
      } catch (cause) {
        fail(collector, cause);
        return undefined;
      }
    },
    entering: (tag) => [...(enter.get('*') ?? []), ...(enter.get(tag) ?? [])],
    leaving: (tag) => leave.get(tag) ?? [],
    onAttribute: (name) => attributes.get(name) ?? [],
    attributeNames: attributes.keys(),
    text(data) {
      for (const handle of texts) handle(data);
    },
  };
}

function append<Handler>(map: Map<string, Handler[]>, key: string, handler: Handler): void {
  const list = map.get(key);
  if (list) list.push(handler);
  else map.set(key, [handler]);
}
