/** Headings of visits and their like in the languages of our users; a series of another name may fall below zero. */
export function isCountName(name = ''): boolean {
  return (
    isClicksName(name) ||
    /impressi|visit|besuch|session|sitzung|users?|nutzer|utilisateur|views?|vues|aufruf/i.test(name)
  );
}

/** Headings of clicks. */
export function isClicksName(name: string): boolean {
  return /cli(?:ck|c)s?|klicks?/i.test(name);
}
