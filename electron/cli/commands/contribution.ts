import type { ContributionQuestion } from '../../../shared/contributions/schema.ts';
import { partWords, totalCaption } from '../../../shared/contributions/words.ts';
import { formatRupiah } from '../../../shared/format.ts';
import { parseAmount } from '../../../shared/money.ts';
import { type ProgrammeCode, programmeCodes, type SegmentCode, segments } from '../../../shared/segments.ts';
import { fillIn } from '../../../shared/texts/fill-in.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import type { Printer } from '../print.ts';
import { type Session, type Streams, withStore } from '../session.ts';

/** `contribution`: the amount of each programme in a month, with the rule and the way to it. */
export async function contributionCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const question = questionOf(args);
  return withStore(args, streams, async ({ call }) => {
    await refuseUnknown(call, question);
    const contribution = await call('contributions.calculate', question);
    if (args.json) {
      print.json({ ok: true, ...question, ...contribution });
      return 0;
    }
    const { language } = args;
    for (const { programme, total, isInvoiced, rule, parts } of contribution.amounts) {
      const notes = [
        isInvoiced ? '' : print.word('contributions.notInvoiced', ''),
        rule.isConfirmed ? '' : `[?] ${print.word('contributions.unconfirmed', '')}`,
      ];
      const amount = `${programme.toUpperCase()} ${formatRupiah(total, language)}`;
      print.line([amount, rule.name, rule.legalBasis, ...notes].filter(Boolean).join(' · '));
      for (const part of parts) {
        const { key, values } = partWords(part, language);
        print.line(`  ${fillIn(print.word(`contributions.parts.${key}`, key), values)}`);
      }
    }
    for (const { programme, reason } of contribution.missing) {
      print.line(`${programme.toUpperCase()} - ${print.word(`contributions.missing.${reason}`, reason)}`);
    }
    const caption = totalCaption(contribution);
    const sum = caption === 'unknown' ? '-' : formatRupiah(contribution.total, language);
    print.pair(print.word(`contributions.totals.${caption}`, 'total'), sum);
    return 0;
  });
}

function questionOf({ values }: Arguments): ContributionQuestion {
  const { base, category = null, funding = null, month, risk } = values;
  if (month === undefined) throw new UsageError('contributionMonth');
  const segment = segmentOf(values.segment);
  const riskClass = risk === undefined ? null : Number(risk);
  if (riskClass !== null && !/^[1-5]$/.test(risk ?? '')) throw new UsageError('risk', { value: risk ?? '' });
  const programmes = programmesOf(segment, category, values.programmes);
  return { segment, category, funding, base: baseOf(base), riskClass, programmes, month };
}

function segmentOf(value = ''): SegmentCode {
  const found = segments.find(({ code }) => code === value.toLowerCase());
  if (!found) throw new UsageError('segment', { value, known: segments.map(({ code }) => code).join(', ') });
  return found.code;
}

/** Wage earners of nobody's category have every programme; a category has JKK and JKM unless more are asked for. */
function programmesOf(segment: SegmentCode, category: string | null, asked: string | undefined): ProgrammeCode[] {
  const known = segments.find(({ code }) => code === segment);
  const all = [...(known?.required ?? []), ...(known?.optional ?? [])];
  if (asked === undefined) return segment === 'pu' && category === null ? all : [...(known?.required ?? [])];
  const wanted = asked.toLowerCase().split(',');
  const unknown = wanted.find((code) => !all.some((one) => one === code));
  if (unknown !== undefined) throw new UsageError('programmes', { value: unknown, known: all.join(', ') });
  return programmeCodes.filter((code) => wanted.includes(code));
}

/** Hundredths of a rupiah. */
function baseOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const amount = parseAmount(text);
  const hundredths = amount && amount.whole * 100 + Number(amount.decimals.padEnd(2, '0'));
  if (hundredths === undefined || hundredths < 0 || hundredths > 900_000_000_000_000) {
    throw new UsageError('base', { value: text });
  }
  return hundredths;
}

async function refuseUnknown(call: Session['call'], { category, funding }: ContributionQuestion): Promise<void> {
  const lists = [
    ['category', category, await call('categories.list', {})],
    ['funding', funding, await call('fundings.list', {})],
  ] as const;
  for (const [name, value, records] of lists) {
    if (value === null || records.some(({ code }) => code === value)) continue;
    throw new UsageError('codeUnknown', { name, value, known: records.map(({ code }) => code).join(', ') });
  }
}
