import type { Reminder } from '../../../shared/agreements/reminder-schema.ts';
import { formatDate, formatDaysLeft, type Language } from '../../../shared/format.ts';
import { fillIn } from '../../../shared/texts/fill-in.ts';
import type { ShellTexts } from '../../../shared/texts/shell.ts';

/** One notification of the system. */
export interface ReminderNotice {
  readonly title: string;
  readonly body: string;
  /** The card that a click opens; null opens the start screen. */
  readonly agreementUid: string | null;
}

/** More at once would bury the screen; the rest is told as a number. */
const mostSingly = 4;

/** What the system says of agreements that ask now, the soonest end first. */
export function reminderNotices(
  reminders: readonly Reminder[],
  { words, language, isSample }: { words: ShellTexts['reminder']; language: Language; isSample: boolean },
): ReminderNotice[] {
  const marked = (text: string) => (isSample ? fillIn(words.sample, { text }) : text);
  const single = reminders
    .slice(0, reminders.length > mostSingly ? mostSingly - 1 : mostSingly)
    .map(({ uid, number, title, state, daysLeft, effectiveEndsOn }): ReminderNotice => {
      const facts = { on: formatDate(effectiveEndsOn, 'long', language), left: formatDaysLeft(daysLeft, language) };
      const body = fillIn(state === 'expired' ? words.ended : words.ending, facts);
      return { title: number ?? title, body: marked(body), agreementUid: uid };
    });
  const rest = reminders.length - single.length;
  if (rest === 0) return single;
  const body = fillIn(words.more, { count: rest });
  return [...single, { title: words.moreTitle, body: marked(body), agreementUid: null }];
}
