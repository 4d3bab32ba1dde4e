import type { LayoutRule } from '../engine.ts';
import type { SerpState, Vertical } from '../snapshot.ts';
import type { PageContext } from './page-context.ts';

/** The first shape of the page that is there; undefined for none that is known. */
export function findLayout<N extends object>(page: PageContext<N>, vertical: Vertical): LayoutRule | undefined {
  return page.engine.layouts.find(
    ({ verticals, detect }) => verticals.includes(vertical) && page.select(detect).length > 0,
  );
}

/** A state that holds whatever else is on the page. */
export function findCertainState<N extends object>(page: PageContext<N>): SerpState | undefined {
  return page.engine.states.find(({ always, select }) => always && holds(page, select))?.state;
}

/** True where something that a person sees matches. */
export function holds<N extends object>(page: PageContext<N>, selector: string): boolean {
  return page.select(selector).some((node) => page.view.isVisible(node));
}
