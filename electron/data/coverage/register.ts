import { Beside } from '../beside.ts';
import type { DataContext } from '../context.ts';
import { isUntouched, lastAction } from '../touched.ts';
import { readColumns, type SpellColumns } from './columns.ts';

/** The register as columns, and whether they are of an earlier state that is being replaced. */
export interface RegisterColumns {
  /** Null while a large register is read for the first time. */
  readonly columns: SpellColumns | null;
  readonly isCounting: boolean;
}

/** A register up to this size is read at once, within a twentieth of a second; a larger one beside other work. */
const readAtOnce = 15_000;
const registers = new Beside<SpellColumns>();

/**
 * The register in columns for counting, read again when people or their spells have changed. Throws what a reading beside
 * other work stopped at.
 */
export function columnsOfRegister(context: DataContext, most = readAtOnce): RegisterColumns {
  const { reader } = context;
  const spells = reader.prepare<[], number>('SELECT count(*) FROM participation').pluck().get() ?? 0;
  const { value, isWorking } = registers.of(context, {
    key: String(lastAction(reader)),
    stillHolds: (action) => isUntouched(reader, Number(action), ['participant', 'participation']),
    isSmall: spells <= most,
    work: readColumns,
  });
  return { columns: value, isCounting: isWorking };
}
