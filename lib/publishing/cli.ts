#!/usr/bin/env node
/** `npx bredvid`, `npm run catalogue`: the command line as a process. */
import './older-node.ts';
import { runProgram } from './program.ts';
import { exitCodes } from './refusal.ts';
import { processTerminal } from './terminal.ts';

// `bredvid … 2>&1 | head` closes the pipe before all is written: what was wanted has been read, and
// what is being done is done to its end.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: Error & { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  process.exitCode = await runProgram(process.argv.slice(2), processTerminal);
} catch (error) {
  // Without this Node would print the packed program's own source around it.
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `A fault of bredvid itself, not of your catalogue; please tell us:\n${what}\n`,
  );
  process.exitCode = exitCodes.fault;
}
