import { extname } from 'node:path';
import type { Output } from '../../../shared/contract.ts';
import { type CodedErrorData, failed } from '../../../shared/result.ts';
import type { Session } from '../session.ts';
import type { TakenList } from './take.ts';

type Written = Output<'import.writeProblems'>;

/** A file with rows to be mended, or why it could not be written. */
export type ProblemFile = Written | { readonly file: string; readonly error: CodedErrorData };

interface Wanted {
  /** The file that was imported. */
  readonly source: string;
  /** Where to write; of several imports in one file the second goes to `name-2.xlsx`. */
  readonly target: string;
  readonly language: 'id' | 'en';
}

/**
 * Writes the rows that were kept out of each import in the columns of their sender, with what is wrong. What cannot be
 * written is told: the imports are saved by then.
 */
export async function writeProblemRows(
  session: Session,
  taken: readonly TakenList[],
  { source, target, language }: Wanted,
): Promise<ProblemFile[]> {
  const files: ProblemFile[] = [];
  const withRows = taken.filter(({ receipt }) => receipt.balance.rejected + receipt.balance.conflict > 0);
  for (const [at, { receipt }] of withRows.entries()) {
    const file = at === 0 ? target : numbered(target, at + 1);
    try {
      const tokens = { source: session.file(source).token, target: session.target(file).token };
      files.push(await session.call('import.writeProblems', { uid: receipt.uid ?? '', ...tokens, language }));
    } catch (error) {
      const answer = failed(error);
      if (!answer.ok) files.push({ file, error: answer.error });
    }
  }
  return files;
}

function numbered(path: string, number: number): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}-${number}${ending}`;
}
