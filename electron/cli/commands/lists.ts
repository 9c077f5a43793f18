import type { ParticipantRow } from '../../../shared/participants/schema.ts';
import type { Arguments } from '../arguments.ts';
import type { Printer } from '../print.ts';
import { type Streams, withStore } from '../session.ts';

const pageSize = 200;

/** `participants`: everybody a search finds, with what they are on a day. */
export async function participantsCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const { search = '', on } = args.values;
  const status = args.active ? 'active' : 'all';
  return withStore(args, streams, async ({ call }) => {
    const day = on ?? (await call('office.status', {})).today;
    const rows: ParticipantRow[] = [];
    let total = 0;
    do {
      const page = await call('participants.page', { search, on: day, status, offset: rows.length, limit: pageSize });
      total = page.total;
      if (page.rows.length === 0) break;
      rows.push(...page.rows);
    } while (rows.length < total);
    if (args.json) print.json({ ok: true, on: day, total, participants: rows });
    else {
      for (const { nik, name, birthDate, unit, category } of rows) {
        print.line([nik ?? '-', name, birthDate ?? '-', category ?? '-', unit ?? '-'].join(' · '));
      }
      print.line(String(total));
    }
    return 0;
  });
}
