import { formatDate } from '../format.ts';
import { formatNik } from '../nik.ts';

/** A person of the register with whom a row without a usable NIK is compared. */
export interface AlikePerson {
  readonly nik: string;
  readonly name: string;
  readonly birth_date: string | null;
}

/** Who a row may be, with what has to be compared: NIK, name, birth date. */
export function alikeWords({ nik, name, birth_date }: AlikePerson): string {
  const born = birth_date === null ? '' : `, ${formatDate(birth_date, 'list')}`;
  return `${formatNik(nik)} ${name}${born}`;
}

/** The NIK of the person of {@link alikeWords}; null for any other text. */
export function nikInAlikeWords(words: string): string | null {
  const [written = ''] = /^\d{4} \d{4} \d{4} \d{4}(?= )/.exec(words) ?? [];
  return written.replaceAll(' ', '') || null;
}
