import { numberIdentity } from '../../agreements/search.ts';
import type { AgreementKind } from '../../agreements/term.ts';
import type { PlainDate } from '../../dates.ts';
import { searchText } from '../../names.ts';
import { readDateText } from '../date-text.ts';

/** By what a term is known again: the number of either party and its kind, else what it is about and when it begins. */
export interface TermIdentity {
  readonly kind: AgreementKind;
  readonly numberFirst: string | null;
  readonly numberSecond: string | null;
  readonly title: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** Keys of both numbers, as {@link numberIdentity} writes them. */
function numbersOf({ numberFirst, numberSecond }: Pick<TermIdentity, 'numberFirst' | 'numberSecond'>): string[] {
  return [numberFirst, numberSecond].map((number) => numberIdentity(number ?? '')).filter((key) => key !== '');
}

/** Shorter numbers stand in other words by chance. */
const shortestQuoted = 6;

interface Entry<T> {
  readonly identity: TermIdentity;
  readonly numbers: readonly string[];
  readonly title: string;
  readonly value: T;
}

/** `2024-01-31` and years of a text in any writing: what a title is told apart by. */
function daysIn(text: string): { readonly days: ReadonlySet<PlainDate>; readonly years: ReadonlySet<string> } {
  const days = new Set<PlainDate>();
  for (const part of text.match(/\d{4}-\d\d-\d\d|\d{1,2}(?:[-/.]\d{1,2}[-/.]|\s+\p{L}{3,9}\s+)\d{4}/gu) ?? []) {
    const date = readDateText(part);
    if (!date) continue;
    const two = (number: number) => String(number).padStart(2, '0');
    days.add(`${date.year}-${two(date.second)}-${two(date.first)}`);
  }
  return { days, years: new Set(text.match(/\b(?:19|20)\d\d\b/g)) };
}

/** The entries whose key is the longest among those that fit. */
function longest<T>(entries: readonly Entry<T>[], lengthOf: (entry: Entry<T>) => number): Entry<T>[] {
  const most = Math.max(0, ...entries.map(lengthOf));
  return most === 0 ? [] : entries.filter((entry) => lengthOf(entry) === most);
}

function isNoAddendum({ identity }: { readonly identity: TermIdentity }): boolean {
  return identity.kind !== 'addendum';
}

/** Terms that can be found again by what lists write about them. */
export class TermIndex<T> {
  readonly #entries: Entry<T>[] = [];
  readonly #byNumber = new Map<string, Entry<T>[]>();
  readonly #byTitle = new Map<string, Entry<T>[]>();

  add(identity: TermIdentity, value: T): void {
    const entry = { identity, numbers: numbersOf(identity), title: searchText(identity.title), value };
    this.#entries.push(entry);
    for (const number of new Set(entry.numbers)) {
      this.#byNumber.set(number, [...(this.#byNumber.get(number) ?? []), entry]);
    }
    const key = `${identity.startsOn} ${entry.title}`;
    this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), entry]);
  }

  /** The terms that are the same as this one; more than one when its two numbers belong to different terms. */
  same(identity: TermIdentity): readonly T[] {
    const numbers = numbersOf(identity);
    const isOfKind = (entry: Entry<T>) => entry.identity.kind === identity.kind;
    const byNumber = numbers.flatMap((number) => this.#byNumber.get(number) ?? []).filter(isOfKind);
    if (byNumber.length > 0) return valuesOf(byNumber);
    const named = this.#byTitle.get(`${identity.startsOn} ${searchText(identity.title)}`) ?? [];
    return valuesOf(named.filter((one) => isOfKind(one) && (numbers.length === 0 || one.numbers.length === 0)));
  }

  /**
   * The terms that a text may mean: a number of either party in any writing, also inside a sentence; else a title, told
   * apart by days or years beside it. Terms of the kind of `self` go before others, and `self` before none; an addendum is
   * never meant, for it is neither renewed nor amended.
   */
  named(text: string, self: { readonly kind: AgreementKind; readonly value: T }): readonly T[] {
    const key = numberIdentity(text);
    const exact = (this.#byNumber.get(key) ?? []).filter(isNoAddendum);
    const quoted = exact.length > 0 ? exact : this.#quoting(key);
    if (quoted.length > 0) return valuesOf(preferKind(quoted, self.kind));
    const others = this.#titled(searchText(text)).filter(({ value }) => value !== self.value);
    return valuesOf(preferKind(withDays(others, text), self.kind));
  }

  #quoting(key: string): readonly Entry<T>[] {
    const isQuoted = (own: string) => own.length >= shortestQuoted && `/${key}/`.includes(`/${own}/`);
    return longest(this.#entries.filter(isNoAddendum), ({ numbers }) =>
      Math.max(0, ...numbers.filter(isQuoted).map((own) => own.length)),
    );
  }

  #titled(text: string): readonly Entry<T>[] {
    return longest(this.#entries.filter(isNoAddendum), ({ title }) =>
      ` ${text} `.includes(` ${title} `) ? title.length : 0,
    );
  }
}

function withDays<T>(entries: readonly Entry<T>[], text: string): readonly Entry<T>[] {
  const { days, years } = daysIn(text);
  if (days.size > 0) return entries.filter(({ identity }) => days.has(identity.startsOn) || days.has(identity.endsOn));
  if (years.size === 0) return entries;
  const isIn = (date: PlainDate) => years.has(date.slice(0, 4));
  const both = entries.filter(({ identity }) => isIn(identity.startsOn) && isIn(identity.endsOn));
  return both.length > 0 ? both : entries.filter(({ identity }) => isIn(identity.startsOn));
}

function preferKind<T>(entries: readonly Entry<T>[], kind: AgreementKind): readonly Entry<T>[] {
  const ofKind = entries.filter(({ identity }) => identity.kind === kind);
  return ofKind.length > 0 ? ofKind : entries;
}

function valuesOf<T>(entries: readonly Entry<T>[]): readonly T[] {
  return [...new Set(entries.map(({ value }) => value))];
}
