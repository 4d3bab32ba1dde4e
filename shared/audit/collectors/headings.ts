import type { HeadingFact } from '../facts/body-facts.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';
import { type Collector, type CollectorRun, type Walk } from '../walk/collector.ts';
import { createTextBuffer, type TextBuffer } from '../walk/text-buffer.ts';

/** `h1` to `h6` and `role=heading`, with what a reader gets as their text. */
export const headings: Collector<'headings'> = {
  group: 'headings',
  start<Node extends object>({ view, at }: Walk<Node>): CollectorRun<Node, readonly HeadingFact[]> {
    const found: HeadingFact[] = [];
    let open: OpenHeading | null = null;

    function describe(node: Node, level: number): Pick<HeadingFact, 'node' | 'level' | 'visible' | 'region'> {
      const visible = view.hasLayout ? view.isVisible(node) : !at.isHidden;
      return { node: at.number, level, visible, region: at.region };
    }

    function begin(level: number, node: Node): void {
      if (!view.isHtml(node) || view.attribute(node, 'role') !== null) return;
      end();
      open = { heading: describe(node, level), text: createTextBuffer(at, maxTextLength), alternatives: [] };
    }

    function end(): void {
      if (!open) return;
      const text = open.text.read();
      const alternative = open.alternatives.join(' ').slice(0, maxTextLength);
      found.push({ ...open.heading, text: text || alternative, fromImageAlt: text === '' && alternative !== '' });
      open = null;
    }

    return {
      enter: {
        ...byLevel((level) => (node: Node) => begin(level, node)),
        img(node) {
          const alt = view.attribute(node, 'alt')?.trim();
          if (open && alt) open.alternatives.push(alt);
        },
      },
      leave: byLevel(() => end),
      attributes: {
        role(node, value) {
          if (value.trim().toLowerCase() !== 'heading' || !view.isHtml(node)) return;
          const ofElement = /^h([1-6])$/.exec(view.tagName(node))?.[1];
          const level = Number(view.attribute(node, 'aria-level') ?? ofElement);
          const text = foldSpace(view.textContent(node)).slice(0, maxTextLength);
          // ARIA 1.2: a heading without a level counts as level 2.
          const heading = describe(node, Number.isInteger(level) && level > 0 ? level : 2);
          found.push({ ...heading, text, fromImageAlt: false, ...(ofElement === undefined && { isRole: true }) });
        },
      },
      text(data) {
        open?.text.add(data);
      },
      finish() {
        end();
        return found;
      },
    };
  },
};

const maxTextLength = 500;

interface OpenHeading {
  readonly heading: Pick<HeadingFact, 'node' | 'level' | 'visible' | 'region'>;
  readonly text: TextBuffer;
  readonly alternatives: string[];
}

function byLevel<Handler>(handlerOf: (level: number) => Handler): Record<string, Handler> {
  return Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, handlerOf(level)]));
}
