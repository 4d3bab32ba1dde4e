const atOnce = 6;

/** Does a few at a time, in their order: workers open six connections at once. */
export async function inTurn(names: Iterable<string>, read: (name: string) => Promise<void>): Promise<void> {
  const waiting = [...names];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await read(name);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
