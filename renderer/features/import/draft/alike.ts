import { changeChoices } from './draft.ts';
import { readPreview } from './work.ts';

/** Takes the rows that must be confirmed as those of the people they were compared with, or not; the list is read again. */
export function chooseAlike(takesAlike: boolean): void {
  changeChoices({ takesAlike });
  void readPreview();
}
