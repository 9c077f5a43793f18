// `npm run format`: writes every file in the one format that `npm run check` accepts.
import { binOf, runNode } from './tools.ts';

process.exitCode = runNode(binOf('prettier'), ['--write', '--log-level=warn', ...process.argv.slice(2), '.']);
