import type { CliCommand } from '../command.js';

export const mcpCommand: CliCommand = {
  name: 'mcp',
  summary: 'serve an assistant by the Model Context Protocol over standard input and output',
  define: (command, { tools }) => {
    command.action(() => tools.serveMcp());
  },
};
