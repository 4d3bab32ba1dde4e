import { publishEngineFile } from './publish-engine-file.ts';

/** `DATABASE_URL=postgresql://… node edge/local/run-publish-engines.ts engines.json`: fixes engines without a release. */
const databaseUrl = process.env['DATABASE_URL'];
const [path] = process.argv.slice(2);
if (databaseUrl === undefined) throw new Error('Set DATABASE_URL to the database of the backend');
if (path === undefined) throw new Error('Name a JSON file with a list of descriptions');
const published = await publishEngineFile(path, { databaseUrl, localProxy: process.env['LOCAL_DATABASE_PROXY'] });
process.stdout.write(`Published ${published.join(', ')}\n`);
