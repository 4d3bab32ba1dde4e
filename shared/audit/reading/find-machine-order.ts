import { machineOrders } from './machine-orders.data.ts';

/** Letters of Unicode's tag block, which no font draws: https://www.unicode.org/charts/PDF/UE0000.pdf (read 2026-11). */
const tagLetters = /(?<!\u{1f3f4})[\u{e0020}-\u{e007e}]{8,}/u;

/** The part of a text that gives orders to a program that reads it; undefined where it gives none. */
export function findMachineOrder(text: string): string | undefined {
  for (const pattern of machineOrders) {
    const found = pattern.exec(text);
    if (found) return text.slice(Math.max(0, found.index - 20), found.index + 180).trim();
  }
  return undefined;
}

/** What letters that nobody can see say, in plain ones; undefined where there are none. Flags are made of a few such letters. */
export function findUnseenLetters(text: string): string | undefined {
  const found = tagLetters.exec(text)?.[0];
  return found?.replace(/./gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xe0000));
}
