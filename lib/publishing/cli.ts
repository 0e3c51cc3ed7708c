#!/usr/bin/env node
/** `npx bredvid`, `npm run catalogue`: the command line as a process. */
import { runProgram } from './program.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await runProgram(process.argv.slice(2), processTerminal);
