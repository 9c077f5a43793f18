import type { ErrorCode } from '../../error-codes.ts';

/** Words of every error: what happened, what it means for the data, what to do. */
export const errors: Record<ErrorCode, string> = {
  cancelled: 'Cancelled. No data was changed.',
  'input-invalid': 'Some fields are incomplete or not valid. No data was changed. Check the fields and try again.',
  internal:
    'The program met an error it does not know. The last change was not saved. Try again; if it happens again, send the log file to the administrator.',
  'not-found': 'This record was not found; it may have been deleted. No data was changed. Reload the list.',
  'stale-edit':
    'This record was changed from another window. Your change is not saved yet. Reload the record and change it again.',
  'unknown-channel': 'The program does not know this command. No data was changed.',
  'wrong-sender': 'The request was refused because it did not come from the program window. No data was changed.',
  'already-renewed':
    'This agreement has already been renewed. No data was changed. Open the agreement that replaced it.',
  'attachment-type':
    'This type of file cannot be attached. No data was changed. Choose a PDF, picture, Word or Excel file.',
  'code-taken':
    'Another record already has this code. The change is not saved yet. Choose another code.',
  'file-unreadable':
    'The file cannot be opened; it may have been moved or deleted. No data was changed. Choose the file again.',
  'folder-full':
    'The disk is full. The last change was not saved; earlier data is intact. Free some space and try again.',
  'import-undone':
    'This import was already undone. No data was changed.',
  'in-use':
    'This record is still used by {{count}} other records and cannot be deleted. No data was changed. Make it inactive instead.',
  'migration-failed':
    'Updating the data to this version of the program failed. The old data is intact and a copy is kept. Contact the administrator with the log file.',
  'name-taken':
    'Another record already has this name. The change is not saved yet. Choose another name or open the existing record.',
  'nik-taken':
    'This NIK is already registered for {{name}}. The change is not saved yet. Open that participant, or check the NIK.',
  'nothing-to-undo':
    'There is no change in this session to undo.',
  'preview-gone':
    'This preview no longer exists. No data was changed. Open the file again.',
  'store-busy':
    'Another process has been using the data for too long. The last change was not saved. Close other programs that use this data and try again.',
  'store-corrupt':
    'The data file {{file}} is damaged or not a database. The file was not changed. Restore the latest backup.',
  'store-in-sync-folder':
    'The folder {{folder}} is managed by a sync program, which can damage the data. Nothing was opened. Move the data folder out of it.',
  'store-newer':
    'This data was made by a newer version of the program. Nothing was changed. Install the latest Pantau UCJ and open it again.',
  'store-not-empty':
    'Sample data can only be loaded into an empty store. No data was changed.',
  'store-not-ours':
    'The file {{file}} is not Pantau UCJ data. It was not changed. Choose another data folder.',
  'store-not-sample':
    'This store does not hold sample data. No data was changed.',
  'store-read-only':
    'The data folder {{folder}} cannot be written to. Nothing was opened. Allow writing to it, or choose another folder.',
  'store-unsafe':
    'The database safety setting {{pragma}} could not be switched on. The program did not open the data. Contact the administrator.',
  'undo-conflict':
    'The record was changed again afterwards and cannot be undone. No data was changed. Undo the later change first.',
  'workbook-too-large':
    'The file is too large to be read safely. No data was changed. Split it into parts and import them one by one.',
  'workbook-too-slow':
    'Reading the file took too long and was stopped. No data was changed. Save the file again in Excel and retry.',
  'disk-full':
    'The disk is full and the file was not finished. The old file and the data are unchanged. Free some space or choose another place, then try again.',
  'file-in-use':
    'The file is open in Excel or another program, or is read-only, and cannot be replaced. The old file and the data are unchanged. Close it or save under another name, then try again.',
  'folder-not-writable':
    'The folder cannot be written to or does not exist. No file was made and the data is unchanged. Choose another folder, for example Documents, then try again.',
};
