import { groupWords } from '../../../shared/coverage/group-words.ts';
import { progressOf } from '../../../shared/coverage/progress.ts';
import { coverageDimensions, type CoverageCount, type CoverageDimension } from '../../../shared/coverage/schema.ts';
import { formatPercent, type Language } from '../../../shared/format.ts';
import { catalogue } from '../../../shared/texts/catalogue.ts';
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
    for (const group of count.groups) {
      const { people, workforce } = group;
      const share = shareOf(people, workforce, args.language);
      print.line(
        [groupWords(by, group, catalogue[args.language]), people, workforce, share]
          .filter((one) => one !== null)
          .join(' · '),
      );
    }
    printWhole(count, print, args.language);
  }
  return 0;
}

function shareOf(people: number, workforce: number | null, language: Language): string | null {
  const { rate } = progressOf(people, workforce, null);
  return rate === null ? null : formatPercent(rate / 10_000, language);
}

/** The people, and where the workers and a target are known how far that is and who is missing. */
function printWhole({ people, basis, target }: CoverageCount, print: Printer, language: Language): void {
  print.pair(print.word('coverage.people', 'people'), people ?? 0);
  if (people === null || !basis) return;
  const { workforce, sources, year } = basis;
  print.pair(print.word('coverage.column.workforce', 'workforce'), `${workforce} (${sources.join('; ')}, ${year})`);
  print.pair(print.word('coverage.share', 'share'), shareOf(people, workforce, language) ?? '');
  if (!target) return;
  const { missing } = progressOf(people, workforce, target.rate);
  const wanted = `${formatPercent(target.rate / 10_000, language)}, ${target.plan} ${target.year}`;
  print.pair(print.word('coverage.missing', 'missing'), `${missing} (${wanted})`);
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
