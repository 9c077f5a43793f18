import { coverageDimensions, type CoverageCount, type CoverageDimension } from '../../../shared/coverage/schema.ts';
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
    for (const { key, name, people } of count.groups) {
      print.line([name ?? groupName(by, key, print), people].join(' · '));
    }
    print.pair(print.word('coverage.people', 'people'), count.people ?? 0);
  }
  return 0;
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

function groupName(by: CoverageDimension, key: string, print: Printer): string {
  const none = print.word(`coverage.none.${by}`, key);
  if (by === 'segment') return print.word(`participants.segment.${key}`, key);
  if (by === 'age') return print.word(`participants.ageBand.${key}`, key);
  return print.word(`participants.sex.${key}`, none);
}
