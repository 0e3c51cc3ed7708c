#!/usr/bin/env node
/** `npx bredvid`, `npm run catalogue`: the command line as a process. */
import { runProgram } from './program.ts';
import { processTerminal } from './terminal.ts';

// `bredvid … | head` closes the pipe before all is written: what was wanted has been read.
process.stdout.on('error', (error: Error & { readonly code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), processTerminal);
