/**
 * What a marketplace says of its number of results, up to the word after the last figure: the sentence goes on with the
 * query, which stands beside it already (“1-16 of over 100,000 results for”).
 */
export function withoutTail(count: string): string {
  return /^.*\d[\d.,\s]*\+?\s?\S*/.exec(count)?.[0] ?? count;
}
