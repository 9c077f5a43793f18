import { CodedError } from '../../../shared/result.ts';

/**
 * Does the work with our own reader, and once more with the library when an .xlsx has a construct that ours does not know:
 * the work must leave nothing behind when it throws.
 */
export async function orThroughLibrary<Done>(work: (throughLibrary: boolean) => Promise<Done>): Promise<Done> {
  try {
    return await work(false);
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'workbook-construct-unknown') throw error;
    return work(true);
  }
}
