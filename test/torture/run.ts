// `npm run torture [factor]`: the kills and the simulated power cuts of the test run, ten times as many unless told
// otherwise (1,000 of each and more).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const factor = Number(process.argv[2] ?? 10);
if (!Number.isInteger(factor) || factor < 1) throw new Error(`Not a factor: ${process.argv[2]}`);

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/data/kill.test.ts', 'test/data/power.test.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PANTAU_EDIT_KILLS: String(75 * factor),
    PANTAU_IMPORT_KILLS: String(25 * factor),
    PANTAU_POWER_CUTS: String(100 * factor),
  },
});
process.exitCode = status ?? 1;
