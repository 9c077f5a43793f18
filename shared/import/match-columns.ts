import { contentOfColumn, type ColumnContent } from './column-content.ts';
import type { ColumnMatch, ColumnReading } from './column-reading.ts';
import { refineByContent, guessByContent, type Guess } from './content-rules.ts';
import type { HeaderBand } from './header-band.ts';
import { headingKey } from './heading-key.ts';
import { recogniseHeading, type RecognisedHeading } from './recognise-heading.ts';
import type { MergedBlock, SourceRow } from './source-row.ts';

/** Choices that clerks made earlier, by `headingKey`; `null` = "do not take this column". */
export type LearnedHeadings<Reading = ColumnReading> = ReadonlyMap<string, Reading | null>;

export interface MatchHints<Reading = ColumnReading> {
  readonly merges?: readonly MergedBlock[];
  readonly learned?: LearnedHeadings<Reading>;
}

/** What the columns of one kind of list can mean, and by what they are recognised. */
export interface ColumnVocabulary<Reading> {
  recognise(caption: string): RecognisedHeading<Reading> | null;
  /** Corrects what a heading says by what stands in the column. */
  refine(reading: Reading, confidence: number, content: ColumnContent): Guess<Reading>;
  /** What a column without a known heading most likely is. */
  guess(content: ColumnContent): Guess<Reading>;
  /** Whether a column may still be read so beside those that hold `taken`; answers what it would hold, else `null`. */
  claim(reading: Reading, taken: ReadonlySet<string>): readonly string[] | null;
}

interface Candidate<Reading> extends Guess<Reading> {
  readonly column: number;
  readonly caption: string;
  readonly content: ColumnContent;
}

/** Confidence of a heading that a clerk has chosen for before. */
const learnedConfidence = 0.98;
/** Content alone never outweighs a heading. */
const leastConfidence = 0.3;

function propose<Reading>(
  column: number,
  caption: string,
  content: ColumnContent,
  { recognise, refine, guess }: ColumnVocabulary<Reading>,
  learned?: LearnedHeadings<Reading>,
): Candidate<Reading> {
  const base = { column, caption, content };
  const chosen = learned?.get(headingKey(caption));
  if (chosen !== undefined) return { ...base, reading: chosen, how: 'heading', confidence: learnedConfidence };
  const heading = recognise(caption);
  if (!heading) return { ...base, ...guess(content) };
  if (heading.reading === null) return { ...base, reading: null, how: 'heading', confidence: heading.confidence };
  return { ...base, ...refine(heading.reading, heading.confidence, content) };
}

/** What a reading occupies: two columns that want the same cannot both have it. */
function claims(reading: ColumnReading): readonly string[] {
  switch (reading) {
    case 'tickL':
      return ['tickL', 'sexWord'];
    case 'tickP':
      return ['tickP', 'sexWord'];
    case 'sex':
      return ['tickL', 'tickP', 'sexWord'];
    case 'namePart1':
    case 'namePart2':
    case 'namePart3':
      return [reading];
    case 'name':
      return ['name', 'namePart1', 'namePart2', 'namePart3'];
    case 'birthPlaceAndDate':
      return ['birthPlace', 'birthDate'];
    case 'rtAndRw':
      return ['rt', 'rw'];
    case 'titles':
      return ['titlesBefore', 'titlesAfter'];
    case 'nipOrNik':
      return ['nik', 'nip'];
    default:
      return [reading];
  }
}

/** The columns of people. */
const people: ColumnVocabulary<ColumnReading> = {
  recognise: recogniseHeading,
  refine: refineByContent,
  guess: guessByContent,
  claim(reading, taken) {
    // the two tick columns share one claim between them
    const isTick = reading === 'tickL' || reading === 'tickP';
    const wanted = claims(reading);
    return wanted.every((claim) => !taken.has(claim) || (isTick && claim === 'sexWord')) ? wanted : null;
  },
};

/** Gives each reading to its surest column; a fuller, then a lefter column wins among equals. */
function settle<Reading>(
  candidates: readonly Candidate<Reading>[],
  { claim }: ColumnVocabulary<Reading>,
): ReadonlyMap<number, Reading> {
  const ranked = candidates
    .filter((candidate) => candidate.reading !== null && candidate.confidence >= leastConfidence)
    .toSorted((a, b) => b.confidence - a.confidence || b.content.filled - a.content.filled || a.column - b.column);
  const taken = new Set<string>();
  const settled = new Map<number, Reading>();
  for (const { column, reading } of ranked) {
    const held = reading === null ? null : claim(reading, taken);
    if (reading === null || held === null) continue;
    for (const one of held) taken.add(one);
    settled.set(column, reading);
  }
  return settled;
}

/** A column is carried down when most of its values stand in blocks merged over several rows. */
function isCarriedDown(
  column: number,
  band: HeaderBand,
  content: ColumnContent,
  merges: readonly MergedBlock[],
): boolean {
  const blocks = merges.filter(
    (m) => m.left === column && m.right === column && m.top >= band.firstData && m.bottom > m.top,
  );
  return blocks.length > 0 && blocks.length * 2 >= content.filled;
}

function widthOf(band: HeaderBand, sampleRows: readonly SourceRow[]): number {
  return sampleRows.reduce((width, row) => Math.max(width, row.width), band.captions.length);
}

/**
 * Proposes what every column of a list is: by its heading, by what stands in it, by earlier choices. One entry per
 * column of the sheet, in order; each reading is given once. `sampleRows` are rows below the heading (some 100 do).
 */
export function matchColumns(
  band: HeaderBand,
  sampleRows: readonly SourceRow[],
  hints: MatchHints = {},
): ColumnMatch[] {
  return matchColumnsOf(people, band, sampleRows, hints);
}

/** {@link matchColumns} for a list of anything, by what its columns can mean. */
export function matchColumnsOf<Reading>(
  vocabulary: ColumnVocabulary<Reading>,
  band: HeaderBand,
  sampleRows: readonly SourceRow[],
  { merges = [], learned }: MatchHints<Reading> = {},
): ColumnMatch<Reading>[] {
  const rows = sampleRows.filter((row) => row.number >= band.firstData);
  const candidates = Array.from({ length: widthOf(band, rows) }, (_, column) =>
    propose(column, band.captions[column] ?? '', contentOfColumn(rows, column), vocabulary, learned),
  );
  const settled = settle(candidates, vocabulary);
  return candidates.map(({ column, caption, content, reading, how, confidence }) => {
    const given = settled.get(column) ?? null;
    const isDropped = reading !== null && given === null;
    return {
      column,
      caption,
      samples: content.samples,
      reading: given,
      how: isDropped ? 'none' : how,
      confidence: isDropped ? 0 : confidence,
      carryDown: given !== null && isCarriedDown(column, band, content, merges),
    };
  });
}
