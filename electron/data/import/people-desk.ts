import type { Parsed } from '../../../shared/contract.ts';
import { unpackRows } from '../../../shared/import/packed-rows.ts';
import type { DataContext } from '../context.ts';
import { rulesOf } from '../participants/rules.ts';
import { referenceTo } from '../records.ts';
import type { Desk } from './desk.ts';
import { loadDictionary } from './dictionary.ts';
import { columnsByField, judge, type Workshop } from './judge.ts';
import { knownPeople } from './known-people.ts';
import { personMatcher } from './match-person.ts';
import { openStaging } from './staging.ts';

function openWorkshop({ writer, today }: DataContext, input: Parsed<'import.preview'>): Workshop {
  const { unitUid, unitForMissing, categoryUid, fundingUid } = input.defaults;
  return {
    input,
    ids: {
      unitId: referenceTo(writer, 'unit', unitUid),
      unitForMissing: referenceTo(writer, 'unit', unitForMissing),
      categoryId: referenceTo(writer, 'category', categoryUid),
      fundingId: referenceTo(writer, 'funding', fundingUid),
    },
    dictionary: loadDictionary(writer),
    people: knownPeople(writer),
    match: personMatcher(writer, input),
    staging: openStaging(writer, input.sheets.length),
    columnOf: columnsByField(input.columns),
    firstRowOfNik: new Map(),
    rules: rulesOf(writer, today()),
  };
}

/** The desk for lists of people: a row is judged as it comes, by its NIK. */
export function openPeopleDesk(context: DataContext, input: Parsed<'import.preview'>): Desk {
  const shop = openWorkshop(context, input);
  const { today, regencyPrefixes } = shop.rules;
  return {
    facts: { today, regencyPrefixes },
    take(packed) {
      const rows = unpackRows(packed).map(shop.match);
      const niks = rows.flatMap(({ row: { values, isRefused } }) => (values.nik && !isRefused ? [values.nik] : []));
      const known = shop.people.findAll(niks);
      for (const matched of rows) if (matched.row.kind !== 'blank') shop.staging.add(judge(matched, known, shop));
      return shop.staging.tally.balance.read;
    },
    close: () => undefined,
    tally: shop.staging.tally,
    absent: () => 0,
    unknownValues: () => shop.dictionary.unknown(),
  };
}
