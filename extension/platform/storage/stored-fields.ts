/**
 * Fields of what is stored, checked one by one without the library that checks everything else: the popup reads these
 * before it draws, and the library is a seventh of all that it loads (decision 0080).
 */
export type StoredFields = Readonly<Record<string, unknown>>;

/** No fields for anything but an object. */
export function storedFields(value: unknown): StoredFields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The value where it is one of these. */
export function oneOf<const Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}
