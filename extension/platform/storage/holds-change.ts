/** Whether a stored record says what was changed, read back after the change: only then is it called saved. */
export function holdsChange(stored: object | undefined, change: object): boolean {
  const held = new Map(Object.entries(stored ?? {}));
  return Object.entries(change).every(([name, value]) => JSON.stringify(held.get(name)) === JSON.stringify(value));
}
