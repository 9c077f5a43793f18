import type { Parsed } from '../../../../shared/contract.ts';
import type { MappedAgreement } from '../../../../shared/import/agreements/mapped-agreement.ts';
import { columnName } from '../../../../shared/import/column-name.ts';
import { unpackRows } from '../../../../shared/import/packed-rows.ts';
import { fail } from '../../../../shared/result.ts';
import type { DataContext } from '../../context.ts';
import { rulesOf } from '../../participants/rules.ts';
import type { Desk } from '../desk.ts';
import { editsByHand } from '../edited-by-hand.ts';
import { judgeAgreements } from './judge.ts';
import { loadKindDictionary } from './kind-dictionary.ts';
import { knownAgreements } from './known-agreements.ts';
import { openAgreementStaging } from './staging.ts';

/** An office has some dozens of agreements; a list of more rows than this is of something else. */
const mostRows = 20_000;

/**
 * The desk for lists of agreements: rows name one another (`MENGGANTIKAN`), so they are judged together at the end.
 * `workbook-too-many-rows` above 20,000 of them.
 */
export function openAgreementDesk({ writer, today }: DataContext, input: Parsed<'import.preview'>): Desk {
  const { today: day, regencyPrefixes } = rulesOf(writer, today());
  const staging = openAgreementStaging(writer, input.sheets.length);
  const kinds = loadKindDictionary(writer);
  const rows: MappedAgreement[] = [];
  return {
    facts: { today: day, regencyPrefixes },
    take(packed) {
      for (const row of unpackRows<MappedAgreement>(packed)) if (row.kind !== 'blank') rows.push(row);
      return rows.length > mostRows ? fail('workbook-too-many-rows', { limit: mostRows }) : rows.length;
    },
    close() {
      const { terms, nameOf } = judgeAgreements(rows, {
        known: knownAgreements(writer),
        kinds,
        defaultKind: input.defaults.agreementKind,
        columnOf: new Map(input.columns.map(({ column, reading }) => [reading, columnName(column)])),
        editedByHand: editsByHand(writer),
      });
      staging.addAll(terms, nameOf);
    },
    tally: staging.tally,
    absent: () => 0,
    unknownValues: () => kinds.unknown(),
  };
}
