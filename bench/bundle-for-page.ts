import { build } from 'vite';

/** The audit engine and the measuring code as one script for a page. */
export async function bundleForPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'bench/in-page.ts', formats: ['iife'], name: 'sightlineBench' },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bundler gave no script.');
  return chunk.code;
}
