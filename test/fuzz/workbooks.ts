// `npm run fuzz [-- N [FIRST]]`: reads N mutated workbooks from seed FIRST on. Every answer must be a code or a read, within two seconds.
import { outcomeOf } from '../support/xlsx/read-all.ts';
import { mutatedWorkbook } from '../support/xlsx/mutations.ts';
import { mutatedOther } from '../support/xlsx/other-mutations.ts';

const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const longest = 2000;

async function problemOf(seed: number): Promise<{ outcome: string; isProblem: boolean }> {
  const started = performance.now();
  try {
    // every fourth one in another format than .xlsx
    const outcome = await outcomeOf(seed % 4 === 0 ? mutatedOther(seed) : mutatedWorkbook(seed));
    const isSlow = performance.now() - started > longest;
    return { outcome: isSlow ? 'slow' : outcome, isProblem: isSlow };
  } catch (error) {
    console.error(`seed ${seed}:`, error);
    return { outcome: 'crash', isProblem: true };
  }
}

const outcomes = new Map<string, number>();
let problems = 0;
for (let seed = first; seed < first + count; seed++) {
  const { outcome, isProblem } = await problemOf(seed);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (isProblem) problems++;
}
for (const [outcome, times] of [...outcomes].toSorted((one, other) => other[1] - one[1])) console.log(times, outcome);
console.log(`${count} mutated workbooks, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
