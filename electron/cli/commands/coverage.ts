import { groupWords } from '../../../shared/coverage/group-words.ts';
import { progressOf } from '../../../shared/coverage/progress.ts';
import { coverageDimensions, type CoverageCount, type CoverageDimension } from '../../../shared/coverage/schema.ts';
import { formatDate, formatNumber, formatPercent, type Language } from '../../../shared/format.ts';
import { catalogue } from '../../../shared/texts/catalogue.ts';
import { fillIn } from '../../../shared/texts/fill-in.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import type { Printer } from '../print.ts';
import { type Session, type Streams, withStore } from '../session.ts';

/** `coverage`: how many people are covered on a day, by one dimension. */
export async function coverageCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const by = dimensionOf(args.values.by ?? 'kecamatan');
  const { on } = args.values;
  const count = await withStore(args, streams, (session) => settled(session, { by, ...(on !== undefined && { on }) }));
  if (args.json) print.json({ ok: true, ...count });
  else {
    printGroups(count, print, args.language);
    printWhole(count, print, args.language);
  }
  return 0;
}

/** The day, the names of the columns, and a line for each group. */
function printGroups({ by, on, isAhead, groups }: CoverageCount, print: Printer, language: Language): void {
  const { coverage, ...words } = catalogue[language];
  const hasWorkforce = groups.some(({ workforce }) => workforce !== null);
  print.line(fillIn(coverage.sheetDay, { on: formatDate(on, 'long', language) }));
  if (isAhead) print.line(`! ${coverage.ahead}`);
  const { people: counted, workforce: whole, share: part } = coverage.column;
  print.line([coverage.dimension[by], counted, ...(hasWorkforce ? [whole, part] : [])].join(' · '));
  for (const group of groups) {
    const { people, workforce } = group;
    const figures = [people, workforce].map((one) => (one === null ? null : formatNumber(one, language)));
    const cells = [
      groupWords(by, group, { coverage, ...words }),
      ...figures,
      shareOf(people, workforce, group.target, language),
    ];
    print.line(cells.filter((one) => one !== null).join(' · '));
  }
}

/** Never rounded up to the target. */
function shareOf(people: number, workforce: number | null, target: number | null, language: Language): string | null {
  const { rate } = progressOf(people, workforce, target);
  return rate === null ? null : formatPercent(rate / 10_000, language);
}

/** The people, and where the workers and a target are known how far that is and who is missing. */
function printWhole({ people, basis, target }: CoverageCount, print: Printer, language: Language): void {
  const number = (value: number) => formatNumber(value, language);
  print.pair(print.word('coverage.people', 'people'), number(people ?? 0));
  if (people === null || !basis) return;
  const { workforce, sources, year } = basis;
  print.pair(
    print.word('coverage.column.workforce', 'workforce'),
    `${number(workforce)} (${sources.join('; ')}, ${year})`,
  );
  print.pair(print.word('coverage.share', 'share'), shareOf(people, workforce, target?.rate ?? null, language) ?? '');
  if (!target) return;
  const { missing } = progressOf(people, workforce, target.rate);
  const wanted = `${formatPercent(target.rate / 10_000, language)}, ${target.plan} ${target.year}`;
  print.pair(print.word('coverage.missing', 'missing'), `${number(missing ?? 0)} (${wanted})`);
}

function dimensionOf(value: string): CoverageDimension {
  const known = coverageDimensions.find((one) => one === value);
  return known ?? unknownDimension(value);
}

function unknownDimension(value: string): never {
  throw new UsageError('by', { value, known: coverageDimensions.join(', ') });
}

/** A large register is read beside other work; a command waits for its figures. */
async function settled({ call }: Session, question: { by: CoverageDimension; on?: string }): Promise<CoverageCount> {
  for (;;) {
    const count = await call('coverage.count', question);
    if (!count.isCounting) return count;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
