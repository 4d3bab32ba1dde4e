import { languageFailures } from '#shared/language/language-failure.ts';
import { type LanguageFailure } from '../../providers/language/language-failure.ts';

/** What happened, with what the vendor said. */
export function describeFailure({ detail, kind }: LanguageFailure): string {
  const { message } = languageFailures[kind];
  return detail === null ? message : `${message} The vendor says: ${detail}`;
}
