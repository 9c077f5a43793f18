import type { Parsed } from '../../../../shared/contract.ts';
import { unpackRows } from '../../../../shared/import/packed-rows.ts';
import { fail } from '../../../../shared/result.ts';
import type { DataContext } from '../../context.ts';
import { rulesOf } from '../../participants/rules.ts';
import type { Desk } from '../desk.ts';
import { columnsByField } from '../judge.ts';
import { memberJudge } from './judge.ts';
import { keptListOf } from './kept-list.ts';
import { openMemberStaging } from './staging.ts';

/**
 * The desk for the insurer's list of a month: compared with what is kept of that month, never with the register.
 * `import-month-missing` without the month.
 */
export async function openInsurerDesk(
  { writer, today }: DataContext,
  input: Parsed<'import.preview'>,
  pause: () => Promise<void>,
): Promise<Desk> {
  const month = input.month ?? fail('import-month-missing');
  const { today: day, regencyPrefixes } = rulesOf(writer, today());
  const kept = await keptListOf(writer, month, pause);
  const staging = openMemberStaging(writer, input.sheets.length);
  const judge = memberJudge(kept, columnsByField(input.columns));
  return {
    facts: { today: day, regencyPrefixes },
    take(packed) {
      for (const row of unpackRows(packed)) if (row.kind !== 'blank') staging.add(judge(row));
      return staging.tally.balance.read;
    },
    close: () => undefined,
    tally: staging.tally,
    absent: () => kept.count - staging.tally.balance.changed - staging.tally.balance.same,
    unknownValues: () => [],
  };
}
