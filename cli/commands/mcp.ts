import type { Command } from 'commander';

interface McpOptions {
  readonly folder?: string;
  readonly allowPrivate?: true;
}

/** `mcp`: the local engine as a Model Context Protocol server on standard input and output, for assistants. */
export function addMcpCommand(program: Command): void {
  program
    .command('mcp')
    .description('serve the engine to an assistant, by the Model Context Protocol on standard input and output')
    .option('--folder <path>', 'files below it may be read; without it, only addresses')
    .option('--allow-private', 'addresses of this machine and its network may be asked too')
    .action(async ({ allowPrivate, folder }: McpOptions) => {
      const [{ createMcpServer }, { StdioServerTransport }] = await Promise.all([
        import('../mcp/create-mcp-server.ts'),
        import('@modelcontextprotocol/sdk/server/stdio.js'),
      ]);
      const server = createMcpServer({ folder, allowPrivate: allowPrivate === true });
      const ended = new Promise<void>((resolve) => {
        server.server.onclose = resolve;
        process.stdin.once('end', resolve);
      });
      await server.connect(new StdioServerTransport());
      await ended;
    });
}
