import { describe, expect, it } from 'vitest';
import { memberJudge } from '../../../electron/data/import/insurer/judge.ts';
import type { KeptList } from '../../../electron/data/import/insurer/kept-list.ts';
import type { KeptMember } from '../../../electron/data/import/insurer/member.ts';
import type { MappedRow } from '../../../shared/import/mapped-row.ts';

type Identity = readonly [kpj: string | null, nik: string | null];
type File = readonly Identity[];

const kpjs = [null, '11111111111', '22222222222'];
const niks = [null, '7201040408820001', '7201040408820002'];
const identities: File = kpjs.flatMap((kpj) => niks.map((nik): Identity => [kpj, nik]));
/** Every file of three rows. */
const files: readonly File[] = identities.flatMap((one) =>
  identities.flatMap((two) => identities.map((three) => [one, two, three])),
);

function rowOf([kpj, nik]: Identity, at: number): MappedRow {
  return { row: at + 2, kind: 'data', values: { kpj, nik, name: 'A' }, problems: [], repairs: [], isRefused: false };
}

function listOf(members: ReadonlyMap<string, KeptMember>): KeptList {
  const all = [...members.values()];
  return {
    count: members.size,
    byKpj: (kpj) => all.find((member) => member.kpj === kpj),
    byNik: (nik) => all.filter((member) => member.nik === nik),
  };
}

/** Judges the rows of a file, keeps what it brings, and says what became of each. */
function keep(file: File, members: Map<string, KeptMember>): string[] {
  const judge = memberJudge(listOf(members), new Map());
  const judged = file.map((identity, at) => judge(rowOf(identity, at)));
  for (const { member, outcome, values } of judged) {
    if (member !== null && outcome !== 'same') members.set(member, { member, ...values });
  }
  return judged.map(({ outcome }) => outcome);
}

describe('the list of a month', () => {
  it('brings nothing when it comes again, whoever its rows name, and never one KPJ twice', () => {
    const unstable: unknown[] = [];
    for (const before of [[], ...files.filter((_, at) => at % 12 === 0)]) {
      for (const file of files) {
        const members = new Map<string, KeptMember>();
        keep(before, members);
        const first = keep(file, members);
        const again = keep(file, members);
        const named = [...members.values()].flatMap(({ kpj }) => kpj ?? []);
        const isStable = again.every((outcome) => outcome !== 'new' && outcome !== 'changed');
        if (!isStable || new Set(named).size < named.length) unstable.push({ before, file, first, again });
      }
    }
    expect(unstable).toEqual([]);
  });
});
