/** One result that the user does not want to see. Nothing is written into the page: effects are laid over it. */
export interface HiddenResult {
  /**
   * Shows of the result only `line`. Its space stays where `canMove` is false, so that nothing moves; else what follows
   * comes up. Again with the same has no effect.
   */
  hide(canMove: boolean): void;
  show(): void;
}

export function createHiddenResult(root: Element, line: Element): HiddenResult {
  let effect: Animation | undefined;
  let isCollapsed = false;
  const show = (): void => {
    effect?.cancel();
    effect = undefined;
    isCollapsed = false;
  };
  return {
    show,
    hide(canMove) {
      // A line outside of its result would be left alone with its space.
      if ((effect && (isCollapsed || !canMove)) || !root.contains(line)) return;
      show();
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
        { duration: 0, fill: 'forwards' },
      );
    },
  };
}

/** A line may reach a little beyond its result. */
const besidePx = 24;
