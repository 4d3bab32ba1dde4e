/** A robots.txt as it was fetched. */
export interface RobotsTxtFacts {
  readonly url: string;
  /** HTTP status; 404 means that everything is allowed. */
  readonly status: number;
  readonly finalUrl: string;
  readonly contentType: string | null;
  /** At most 500 KiB, the part that Google reads. */
  readonly text: string;
  readonly isTruncated: boolean;
}
