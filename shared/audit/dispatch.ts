import type { CollectorRun } from './collector.ts';
import type { CollectorFailure } from './facts.ts';

/** Routes what the walk meets to the collectors that asked for it, and keeps one that throws from ending the rest. */
export interface Dispatch<Node extends object> {
  readonly failures: readonly CollectorFailure[];
  readonly attributeNames: ReadonlyMap<string, unknown>;
  add(collector: string, run: CollectorRun<Node, unknown>): void;
  hasFailed(collector: string): boolean;
  /** Runs a piece of a collector; undefined where it threw, which ends that collector. */
  guard<T>(collector: string, piece: () => T): T | undefined;
  enter(tag: string, node: Node): void;
  leave(tag: string, node: Node): void;
  attribute(name: string, node: Node, value: string): void;
  text(data: string): void;
}

interface Handler<Argument extends unknown[]> {
  readonly collector: string;
  readonly handle: (...argument: Argument) => void;
}

export function createDispatch<Node extends object>(): Dispatch<Node> {
  const failures: CollectorFailure[] = [];
  const failed = new Set<string>();
  const enter = new Map<string, Handler<[Node]>[]>();
  const leave = new Map<string, Handler<[Node]>[]>();
  const attributes = new Map<string, Handler<[Node, string]>[]>();
  const text: Handler<[string]>[] = [];

  function fail(collector: string, cause: unknown): void {
    failed.add(collector);
    failures.push({ collector, message: cause instanceof Error ? cause.message : String(cause) });
  }

  function call<Argument extends unknown[]>(
    handlers: readonly Handler<Argument>[] | undefined,
    ...argument: Argument
  ): void {
    if (!handlers) return;
    for (const { collector, handle } of handlers) {
      if (failed.size > 0 && failed.has(collector)) continue;
      try {
        handle(...argument);
      } catch (cause) {
        fail(collector, cause);
      }
    }
  }

  return {
    failures,
    attributeNames: attributes,
    add(collector, run) {
      for (const [tag, handle] of Object.entries(run.enter ?? {})) append(enter, tag, { collector, handle });
      for (const [tag, handle] of Object.entries(run.leave ?? {})) append(leave, tag, { collector, handle });
      for (const [name, handle] of Object.entries(run.attributes ?? {})) {
        append(attributes, name, { collector, handle });
      }
      if (run.text) text.push({ collector, handle: run.text });
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
    enter(tag, node) {
      call(enter.get('*'), node);
      call(enter.get(tag), node);
    },
    leave: (tag, node) => call(leave.get(tag), node),
    attribute: (name, node, value) => call(attributes.get(name), node, value),
    text: (data) => call(text, data),
  };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
