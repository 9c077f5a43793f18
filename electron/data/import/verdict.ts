import type { ImportField } from '../../../shared/import/fields.ts';
import type { ConflictCode, FindingCode, RemarkCode } from '../../../shared/import/findings.ts';
import type { Outcome } from '../../../shared/import/schema.ts';
import type { ProblemLevel } from '../../../shared/problems.ts';
import type { SqlValue } from '../records.ts';
import type { KnownPerson, KnownSpell } from './known-people.ts';
import type { SpellValues } from './person-row.ts';

/** One field that a row changes. `begun` tells what is different in the spell that begins; nothing is written for it. */
export interface ColumnChange {
  readonly record: 'participant' | 'participation' | 'begun';
  readonly column: string;
  readonly before: SqlValue;
  readonly after: SqlValue;
}

/** Something to be said about one field of a row, by what the list states. */
export interface Finding {
  readonly code: FindingCode;
  readonly field: ImportField;
  readonly level: ProblemLevel;
  readonly original: string;
}

const isTwice: ReadonlySet<ConflictCode> = new Set<ConflictCode>(['kpj-twice-in-file', 'nik-twice-in-file']);

/** A finding that keeps a row out until somebody has looked. */
export function conflictIn(code: ConflictCode, field: ImportField, original: SqlValue): Finding {
  return { code, field, level: isTwice.has(code) ? 'error' : 'warning', original: String(original ?? '') };
}

const isOnlyTold: ReadonlySet<RemarkCode> = new Set<RemarkCode>(['spell-replaced']);

/** A finding that is told while the row is taken. */
export function remark(code: RemarkCode, field: ImportField, original: SqlValue): Finding {
  return { code, field, level: isOnlyTold.has(code) ? 'info' : 'warning', original: String(original ?? '') };
}

/** What one row would do to the register. */
export interface Verdict {
  readonly outcome: Extract<Outcome, 'new' | 'changed' | 'same' | 'conflict'>;
  readonly person: KnownPerson | null;
  /** The known spell that the row changes or ends. */
  readonly spell: KnownSpell | null;
  /** The spell that begins with this row. */
  readonly begins: SpellValues | null;
  readonly changes: readonly ColumnChange[];
  readonly findings: readonly Finding[];
}
