/**
 * What a finding's sentence says beyond the title that stands before it ("4 of all 5 pages."): all of it where it does
 * not begin with the title. `starts`: the title as the sentence writes it, with its colon.
 */
export function issueScope(message: string, starts: readonly string[]): string {
  const start = starts.find((each) => message.startsWith(`${each} `));
  return start === undefined ? message : message.slice(start.length + 1);
}
