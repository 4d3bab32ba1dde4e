/** Of a binding of the Workers runtime, whose classes cannot be compared: whether it has what its kind is used by. */
export function hasMethod(name: string): (value: unknown) => boolean {
  return (value) => typeof value === 'object' && value !== null && name in value;
}
