import { app } from 'electron';
import { runCommandLine } from './command-line.ts';
import { startProgram } from './program.ts';
import { readStartOptions } from './start-options.ts';

const options = readStartOptions({
  arguments: process.argv.slice(app.isPackaged ? 1 : 2),
  environment: process.env,
  isPackaged: app.isPackaged,
});

if (options.commandLine) runCommandLine(options.commandLine, options);
else startProgram(options);
