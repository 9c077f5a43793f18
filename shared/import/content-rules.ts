import type { ColumnContent } from './column-content.ts';
import type { ColumnMatch, ColumnReading } from './column-reading.ts';

export type Guess<Reading = ColumnReading> = Pick<ColumnMatch<Reading>, 'reading' | 'how' | 'confidence'>;

/** Share of cells that makes a kind of content the kind of the column. */
const most = 0.7;
const some = 0.05;

function byHeading(reading: ColumnReading | null, confidence: number): Guess {
  return { reading, how: 'heading', confidence };
}

function refineBirth(reading: ColumnReading, confidence: number, content: ColumnContent): Guess {
  if (content.placeAndDate >= most) return byHeading('birthPlaceAndDate', confidence);
  if (content.date >= most) return byHeading('birthDate', confidence);
  const isPlaceOnly = reading === 'birthPlaceAndDate' && content.words >= most;
  return byHeading(isPlaceOnly ? 'birthPlace' : reading, confidence);
}

function refineNumber(reading: ColumnReading, confidence: number, content: ColumnContent): Guess {
  if (content.nik >= some && content.nip >= some) return byHeading('nipOrNik', confidence);
  if (content.nip >= most) return byHeading('nip', confidence);
  const isNikUnderNip = (reading === 'nip' || reading === 'nipOrNik') && content.nik >= most;
  return byHeading(isNikUnderNip ? 'nik' : reading, confidence * (isNikUnderNip ? 0.9 : 1));
}

/** Corrects what a heading says by what stands in the column: `TTL` over two columns, `NIP` over NIKs, `RT` over `003/001`. */
export function refineByContent(reading: ColumnReading, confidence: number, content: ColumnContent): Guess {
  if (content.filled === 0) return byHeading(reading, confidence * 0.9);
  switch (reading) {
    case 'birthDate':
    case 'birthPlace':
    case 'birthPlaceAndDate':
      return refineBirth(reading, confidence, content);
    case 'nik':
    case 'nip':
    case 'nipOrNik':
      return refineNumber(reading, confidence, content);
    case 'name':
    case 'motherName':
    case 'village':
    case 'kecamatan':
      // A heading that was misunderstood: nobody is called by a number or a day.
      return byHeading(content.nik >= most || content.date >= most ? null : reading, confidence);
    case 'familyCard':
      return byHeading(content.words >= most ? 'name' : reading, content.words >= most ? 0.5 : confidence);
    case 'rt':
    case 'rw':
      return byHeading(content.slashPair >= most ? 'rtAndRw' : reading, confidence);
    case 'tickL':
    case 'tickP':
      return byHeading(content.tick + content.sexWord >= most ? reading : null, confidence);
    case 'memberStatus':
      return byHeading(content.membership >= most ? reading : null, confidence);
    case 'kpj':
      return byHeading(content.nik >= most ? 'nik' : reading, confidence * (content.nik >= most ? 0.6 : 1));
    default:
      return byHeading(reading, confidence);
  }
}

/** What a column without a known heading most likely is; weaker than any heading. */
export function guessByContent(content: ColumnContent): Guess {
  const guesses: readonly [number, ColumnReading, number][] = [
    [content.nik, 'nik', 0.7],
    [content.placeAndDate, 'birthPlaceAndDate', 0.7],
    [content.sexWord, 'sex', 0.65],
    [content.email, 'email', 0.7],
    [content.birthYear, 'birthDate', 0.6],
    [content.elevenDigits, 'kpj', 0.5],
    [content.phone, 'phone', 0.5],
    [content.nip, 'nip', 0.6],
  ];
  const found = content.filled < 2 ? undefined : guesses.find(([share]) => share >= most);
  if (found) return { reading: found[1], how: 'content', confidence: found[2] * found[0] };
  const isNames = content.filled >= 3 && content.words >= 0.9 && content.distinct >= content.filled * 0.8;
  if (isNames) return { reading: 'name', how: 'content', confidence: 0.4 };
  return { reading: null, how: 'none', confidence: 0 };
}
