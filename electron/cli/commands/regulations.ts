import { regulationName } from '../../../shared/regulations/words.ts';
import type { Arguments } from '../arguments.ts';
import type { Printer } from '../print.ts';
import { type Streams, withStore } from '../session.ts';

/** `regulations`: those that a search finds by number in any writing, another number or words. */
export async function regulationsCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const { search = '' } = args.values;
  return withStore(args, streams, async ({ call }) => {
    const regulations = await call('regulations.list', { search });
    if (args.json) print.json({ ok: true, total: regulations.length, regulations });
    else {
      for (const one of regulations) {
        print.line(
          [regulationName(one), one.title, one.validity, one.isConfirmed ? '' : '[?]'].filter(Boolean).join(' · '),
        );
      }
    }
    return 0;
  });
}
