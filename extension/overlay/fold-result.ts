import { make, makeButton } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';

/** One result that the user does not want to see. Nothing is written into the page: effects are laid over it. */
export interface FoldedResult {
  /**
   * Shows of the result only `line`. Its space stays where `canMove` is false, so that nothing moves; else what follows
   * comes up. Again with the same has no effect.
   */
  fold(canMove: boolean): void;
  unfold(): void;
}

export function createFoldedResult(root: Element, line: Element): FoldedResult {
  let effect: Animation | undefined;
  const unfocusable = new Map<Element, Animation>();
  let isCollapsed = false;
  // What is not seen takes no focus. Each by itself: inertness of the whole would be that of our line too.
  const takeFocus = (): void => {
    for (const each of root.querySelectorAll(focusable)) {
      if (each.contains(line) || unfocusable.has(each)) continue;
      unfocusable.set(each, each.animate({ interactivity: ['inert', 'inert'] }, untilCancelled));
    }
  };
  const arriving = new MutationObserver(takeFocus);
  const unfold = (): void => {
    arriving.disconnect();
    for (const each of [effect, ...unfocusable.values()]) each?.cancel();
    unfocusable.clear();
    effect = undefined;
    isCollapsed = false;
  };
  return {
    unfold,
    fold(canMove) {
      // A line outside of its result would be left alone with its space.
      if ((effect && (isCollapsed || !canMove)) || !root.contains(line)) return;
      unfold();
      const whole = root.getBoundingClientRect();
      const kept = line.getBoundingClientRect();
      const [above, below] = [kept.top - whole.top, whole.bottom - kept.bottom];
      const side = `${-besidePx}px`;
      isCollapsed = canMove;
      effect = root.animate(
        {
          clipPath: [`inset(${above}px ${side} ${below}px ${side})`, `inset(${above}px ${side} ${below}px ${side})`],
          ...(canMove && {
            transform: [`translateY(${-above}px)`, `translateY(${-above}px)`],
            marginBottom: [`${-(above + below)}px`, `${-(above + below)}px`],
          }),
        },
        untilCancelled,
      );
      takeFocus();
      // Pages add links to results that stand there already.
      arriving.observe(root, { childList: true, subtree: true, attributeFilter: ['tabindex'] });
    },
  };
}

/** What is left of a folded result. */
export function foldedLine(domain: string | null, { say }: OverlayLanguage, onShow: () => void): HTMLElement {
  const text = make('span', { class: 'soft clip' }, say('hiddenResult', domain ?? '–'));
  return make('div', { class: 'line' }, text, '·', makeButton(say('show'), onShow, say('showOf', domain ?? '–')));
}

const untilCancelled = { duration: 0, fill: 'forwards' } as const;
const focusable = 'a, button, input, select, textarea, summary, [tabindex]';

/** A line may reach a little beyond its result. */
const besidePx = 24;
