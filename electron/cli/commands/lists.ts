import type { Arguments } from '../arguments.ts';
import { everyPage } from '../every-page.ts';
import type { Printer } from '../print.ts';
import { type Streams, withStore } from '../session.ts';

/** `participants`: everybody a search finds, with what they are on a day. */
export async function participantsCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const { search = '', on } = args.values;
  const status = args.active ? 'active' : 'all';
  return withStore(args, streams, async ({ call }) => {
    const day = on ?? (await call('office.status', {})).today;
    const rows = await everyPage((offset, limit) =>
      call('participants.page', { search, on: day, status, offset, limit }),
    );
    if (args.json) print.json({ ok: true, on: day, total: rows.length, participants: rows });
    else {
      for (const { nik, name, birthDate, unit, category } of rows) {
        print.line([nik ?? '-', name, birthDate ?? '-', category ?? '-', unit ?? '-'].join(' · '));
      }
      print.line(String(rows.length));
    }
    return 0;
  });
}
