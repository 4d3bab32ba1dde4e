import { standardSuites } from './suite-list.ts';

/** docs/standards.md: what we hold our readers to, and where we do otherwise. */
export function standardsDocs(): string {
  const rows = standardSuites.map(({ cases, name, reader, source }) => {
    const agreeing = cases.filter(({ deviation }) => deviation === undefined).length;
    return `| ${name} | ${source.replace(/https:\/\/\S+/g, '<$&>')} | \`${reader}\` | ${agreeing} of ${cases.length} |`;
  });
  const deviations = standardSuites.flatMap(({ cases, name }) =>
    cases.flatMap(({ deviation, section }) =>
      deviation === undefined ? [] : [`- ${name}, ${section}: ${deviation}.`],
    ),
  );
  return `<!-- Written by npm run docs from scripts/standards/. -->

# Standards

Facts of standards as small tables of our own, each row with its section. Every test run reads them with our readers; what
passes is counted here, and a row that we answer otherwise on purpose says why.

| What | Source | Reader | As the standard says |
| --- | --- | --- | --- |
${rows.join('\n')}

On purpose otherwise:

${deviations.join('\n')}

Where the corpus is present, the tests also read W3C's own files: 48 of 56 that turn Microdata into RDF, the rest explained
beside [the test](../shared/structured-data/microdata-rdf.corpus.test.ts).
`;
}
