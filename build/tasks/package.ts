// `npm run package`: installer and portable program in release/. Arguments go to electron-builder, e.g. --dir.
// Needs the network: Electron for Windows and the installer's tools are fetched.
import { buildAll } from '../vite/build-all.ts';
import { binOf, runNode } from './tools.ts';

await buildAll();
process.exitCode = runNode(binOf('electron-builder'), ['--win', '--x64', '--publish=never', ...process.argv.slice(2)]);
