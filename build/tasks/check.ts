// `npm run check`: everything that reads the sources without running them. All four run even when one fails.
import { binOf, runNode } from './tools.ts';

const steps: readonly [name: string, script: string, args: readonly string[]][] = [
  ['format', binOf('prettier'), ['--check', '--cache', '--log-level=warn', '--no-error-on-unmatched-pattern', '.']],
  ['lint', binOf('oxlint'), ['--type-aware', '--deny-warnings', '--report-unused-disable-directives']],
  ['types', binOf('typescript', 'tsc'), ['-b']],
  ['dead code', binOf('knip'), ['--no-progress', '--cache', '--cache-location=node_modules/.cache/knip']],
];

const results = steps.map(([name, script, args]) => {
  const startedAt = performance.now();
  const code = runNode(script, args);
  return { name, code, seconds: (performance.now() - startedAt) / 1000 };
});

for (const { name, code, seconds } of results) {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.toFixed(1)} s`);
}
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;
