/**
 * Calls back once the process that started this one is gone, in whatever way. Keeps nothing running by itself. Plain
 * JavaScript, since it also runs on the machine's own Node.
 */
export function whenParentIsGone(callBack: () => void): void;
