import { isKpj, normaliseKpj } from '../../identifiers.ts';
import { normalisePhone } from '../../phone.ts';
import { cellKinds } from '../source-row.ts';
import { integerDigits, isDigits } from './integer-digits.ts';
import type { CellReader } from './row-draft.ts';

/** A phone number beginning with 0; the zero that Excel dropped before an 8 is put back and listed. */
export const readPhone: CellReader = (draft, step, kind, text) => {
  const source = kind === cellKinds.number ? integerDigits(text) || text : text;
  const isPlain = source.startsWith('08') && isDigits(source);
  const phone = isPlain ? source : normalisePhone(source);
  draft.values.phone = phone;
  if (source.startsWith('8') && phone.startsWith('08')) {
    draft.addRepair('phone', step.column, phone, 'leading-zeros-restored');
  }
};

/** A KPJ of 11 digits; a number cell of at most 11 digits has lost only zeros in front, which are put back and listed. */
export const readKpj: CellReader = (draft, step, kind, text) => {
  const isNumber = kind === cellKinds.number;
  const source = isNumber ? integerDigits(text) || text : text;
  const kpj = source.length === 11 && isDigits(source) ? source : normaliseKpj(source, isNumber);
  draft.values.kpj = kpj;
  if (!isKpj(kpj)) return;
  if (isNumber && source.length < 11) draft.addRepair('kpj', step.column, kpj, 'leading-zeros-restored');
  else if (kpj !== source) draft.addRepair('kpj', step.column, kpj, 'separators-removed');
};
