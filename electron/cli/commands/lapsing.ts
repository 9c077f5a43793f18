import { formatDate, formatMonth } from '../../../shared/format.ts';
import type { Arguments } from '../arguments.ts';
import { everyPage } from '../every-page.ts';
import type { Printer } from '../print.ts';
import { type Session, type Streams, withStore } from '../session.ts';

/** `lapsing`: everybody whom arrears make inactive, with the last month that was paid and the day. */
export async function lapsingCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const { language } = args;
  return withStore(args, streams, async ({ call }) => {
    await judged(call);
    const people = await everyPage((offset, limit) =>
      call('participants.page', { problems: 'lapsing', offset, limit }),
    );
    if (args.json) {
      print.json({ ok: true, total: people.length, participants: people });
      return 0;
    }
    const head = ['nik', 'name', 'funding', 'unit', 'lastPaid', 'unpaid', 'lapsesOn'] as const;
    print.line(head.map((name) => print.word(`participants.column.${name}`, name)).join(' · '));
    for (const { nik, name, funding, unit, lapse } of people) {
      const paid = lapse?.lastPaid ? formatMonth(lapse.lastPaid, language) : '-';
      const day = lapse?.lapsesOn ? formatDate(lapse.lapsesOn, 'long', language) : '-';
      print.line([nik ?? '-', name, funding ?? '-', unit ?? '-', paid, lapse?.unpaid ?? 0, day].join(' · '));
    }
    print.line(String(people.length));
    return 0;
  });
}

/** A large register is judged beside other work; a command waits for it. */
async function judged(call: Session['call']): Promise<void> {
  for (;;) {
    const { isWorking } = await call('lapsing.count', {});
    if (!isWorking) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
