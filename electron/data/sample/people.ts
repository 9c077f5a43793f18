import { addDays, dateOf, dateParts, type PlainDate } from '../../../shared/dates.ts';
import type { Sex } from '../../../shared/nik.ts';
import { madeUpName } from './names.ts';
import type { Random } from './random.ts';

/** How many people of each kind: the figures published for the regency in 2023, and village officials beside them. */
export const sampleCounts = { nonAsn: 6549, vulnerable: 7214, villageOfficials: 237 } as const;

/** Mistakes as lists bring them, so many people each. */
export const sampleMistakes = {
  shortNik: 12,
  noNik: 6,
  otherSex: 18,
  otherBirthDate: 10,
  oddPhone: 15,
  twoFundings: 24,
};

export interface PersonDraft {
  nik: string | null;
  readonly name: string;
  sex: Sex;
  birthDate: PlainDate;
  phone: string | null;
  readonly village: SampleVillageRow;
  readonly rt: string;
  readonly rw: string;
}

export interface SpellDraft {
  readonly category: string;
  readonly segment: 'pu' | 'bpu';
  readonly unitId: number | null;
  readonly funding: string;
  readonly programmes: number;
  readonly wage: number | null;
  readonly kpj: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly endReason: string | null;
}

export interface SampleVillageRow {
  readonly id: number;
  readonly kecamatanId: number;
  readonly kecamatanCode: string;
  readonly name: string;
  readonly kecamatan: string;
}

/** Makes the people of the sample one after the other; NIK and KPJ are never given twice. */
export class PeopleMaker {
  private readonly random: Random;
  private readonly villages: readonly SampleVillageRow[];
  private readonly year: number;
  private readonly serials = new Map<string, number>();
  private lastKpj = 0;

  constructor(random: Random, villages: readonly SampleVillageRow[], today: PlainDate) {
    this.random = random;
    this.villages = villages;
    this.year = dateParts(today).year;
  }

  /** A person between two ages, with a NIK that agrees with birth date and sex. */
  person(youngest: number, oldest: number): PersonDraft {
    const { random } = this;
    const sex: Sex = random.happens(0.54) ? 'L' : 'P';
    const birthYear = this.year - random.between(youngest, oldest);
    const birthDate = addDays(dateOf(birthYear, 1, 1), random.between(0, 364));
    const village = random.pick(this.villages);
    return {
      nik: this.nikOf(village.kecamatanCode, birthDate, sex),
      name: madeUpName(random, sex),
      sex,
      birthDate,
      phone: random.happens(0.6) ? `08${random.between(11, 59)}${random.between(10_000_000, 99_999_999)}` : null,
      village,
      rt: String(random.between(1, 12)).padStart(3, '0'),
      rw: String(random.between(1, 6)).padStart(3, '0'),
    };
  }

  /** A KPJ that nobody else has. */
  kpj(): string {
    this.lastKpj += 1;
    return `2${this.random.between(1, 5)}0${String(this.lastKpj * 37 + 10_000_000).slice(-8)}`;
  }

  private nikOf(kecamatanCode: string, birthDate: PlainDate, sex: Sex): string {
    const { year, month, day } = dateParts(birthDate);
    const two = (value: number) => String(value % 100).padStart(2, '0');
    const prefix = `${kecamatanCode.replaceAll('.', '')}${two(sex === 'P' ? day + 40 : day)}${two(month)}${two(year)}`;
    const serial = (this.serials.get(prefix) ?? 0) + 1;
    this.serials.set(prefix, serial);
    return `${prefix}${String(serial).padStart(4, '0')}`;
  }
}

/** Damages a person the way lists do; the mistakes are spread over the first few hundred people. */
export function withMistake(person: PersonDraft, number: number): PersonDraft {
  const { shortNik, noNik, otherSex, otherBirthDate, oddPhone } = sampleMistakes;
  const steps = [shortNik, noNik, otherSex, otherBirthDate, oddPhone];
  let left = number % 7 === 0 ? number / 7 : Number.POSITIVE_INFINITY;
  const kind = steps.findIndex((count) => (left -= count) < 0);
  if (kind === 0) return { ...person, nik: person.nik?.slice(0, 15) ?? null };
  if (kind === 1) return { ...person, nik: null };
  if (kind === 2) return { ...person, sex: person.sex === 'L' ? 'P' : 'L' };
  if (kind === 3) return { ...person, birthDate: addDays(person.birthDate, 31) };
  return kind === 4 ? { ...person, phone: '0812' } : person;
}
