import type { Regulation } from '../regulations/schema.ts';
import { isSameRegulation } from '../regulations/search.ts';
import { citationOf } from '../regulations/words.ts';

type Cited = Pick<Regulation, 'uid' | 'kind' | 'number' | 'aliases' | 'issuedOn' | 'validity' | 'replacedByUid'>;

/** Cooperation of regions, and the report about the programme (PP 28/2018, Permendagri 22/2020, SE Mendagri 842.2/5193/SJ). */
const shipped = [
  { kind: 'pp', number: '28 Tahun 2018', issuedOn: null, aliases: [] },
  { kind: 'permendagri', number: '22 Tahun 2020', issuedOn: null, aliases: [] },
  { kind: 'se-mendagri', number: '842.2/5193/SJ', issuedOn: null, aliases: [] },
] as const;

/**
 * The line that says on which regulations the list of agreements rests, as the register has them on the day of the report:
 * what was replaced is cited by what replaced it, what is over not at all. A register without any of them gives the
 * shipped ones.
 */
export function agreementListBasis(register: readonly Cited[]): string {
  const known = shipped.flatMap((one) => register.filter((regulation) => isSameRegulation(one, regulation)));
  const inForce = new Set(known.flatMap((regulation) => inForceOf(regulation, register) ?? []));
  const cited = known.length === 0 ? shipped : [...inForce];
  return cited.length === 0 ? '' : `Dasar: ${cited.map(citationOf).join('; ')}.`;
}

/** A regulation, or what it was replaced with in the end; undefined when that no longer holds either. */
function inForceOf(regulation: Cited, register: readonly Cited[]): Cited | undefined {
  const passed = new Set<string>();
  let one: Cited | undefined = regulation;
  while (one?.validity === 'replaced' && !passed.has(one.uid)) {
    passed.add(one.uid);
    const { replacedByUid }: Cited = one;
    one = register.find(({ uid }) => uid === replacedByUid);
  }
  return one?.validity === 'in-force' ? one : undefined;
}
