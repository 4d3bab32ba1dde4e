import type { NodeNumber } from '../facts/place.ts';
import type { AuditDetail, AuditReport } from './report.ts';

/** How a place in a document is named to people and to scripts. */
export interface PlaceDescription {
  readonly selector: string;
  readonly snippet: string;
}

/** Node numbers that a report mentions, by the document they count in. */
export interface ReportedNodes {
  readonly document: readonly NodeNumber[];
  readonly raw: readonly NodeNumber[];
}

export interface DescribedPlaces {
  readonly document: ReadonlyMap<NodeNumber, PlaceDescription>;
  readonly raw: ReadonlyMap<NodeNumber, PlaceDescription>;
}

/** The nodes whose selector and snippet a report needs. Each number once. */
export function reportedNodes(report: AuditReport): ReportedNodes {
  const details = report.outcomes.flatMap((outcome) => outcome.details);
  const numbers = (isRaw: boolean): NodeNumber[] => [
    ...new Set(
      details
        .filter((detail) => (detail.in === 'raw') === isRaw)
        .flatMap(({ node }) => (node === undefined ? [] : [node])),
    ),
  ];
  return { document: numbers(false), raw: numbers(true) };
}

/** The report with selectors and snippets. A node that could not be described keeps its number only. */
export function withPlaces(report: AuditReport, places: DescribedPlaces): AuditReport {
  return {
    ...report,
    outcomes: report.outcomes.map((outcome) => ({
      ...outcome,
      details: outcome.details.map((detail) => describe(detail, places)),
    })),
  };
}

function describe(detail: AuditDetail, places: DescribedPlaces): AuditDetail {
  if (detail.node === undefined) return detail;
  const place = (detail.in === 'raw' ? places.raw : places.document).get(detail.node);
  return place ? { ...detail, selector: place.selector.slice(0, 2_000), snippet: place.snippet.slice(0, 600) } : detail;
}
