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
  'addendum-in-chain':
    'An agreement that renews another or is renewed cannot become an addendum. The change is not saved yet. Choose another type.',
  'already-ended': 'This agreement was ended early already. No data was changed.',
  'early-end-outside':
    'An early end lies between the signing and the last day of the agreement. The change is not saved yet. Choose another day.',
  'ended-unsigned':
    'Only a signed agreement can be ended early. The change is not saved yet. A draft that came to nothing can be removed.',
  'renewal-not-later':
    'A renewal must begin and end later than the agreement that it renews. The change is not saved yet. Check its first and last day.',
  'starts-after-end':
    'The start lies after the end that an addendum or an early end set. The change is not saved yet. Check the start.',
  'already-renewed':
    'This agreement has already been renewed. No data was changed. Open the agreement that replaced it.',
  'attachment-too-large':
    'The file {{name}} is larger than {{megabytes}} MB and cannot be attached. No data was changed. Scan it at a lower resolution, or split it into several files.',
  'attachment-type':
    'This type of file cannot be attached. No data was changed. Choose a PDF, picture, Word or Excel file.',
  'code-taken': 'Another record already has this code. The change is not saved yet. Choose another code.',
  'data-stopped':
    'The part of the program that keeps the data has stopped. What was saved is intact; the change under way was not saved. Open the data again or restart the program, then repeat it.',
  'file-unreadable':
    'The file cannot be opened; it may have been moved or deleted. No data was changed. Choose the file again.',
  'folder-full':
    'The disk is full. The last change was not saved; earlier data is intact. Free some space and try again.',
  'import-undone': 'This import was already undone. No data was changed.',
  'kept-file-damaged':
    'The copy that was kept is gone or has changed, perhaps because the disk is damaged. Data and other reports did not change. Make this report once more, or take its copy from a backup.',
  'report-not-kept':
    'This report was made before the program kept copies, or its copy could not be kept. Nothing changed. Make the report of that period once more.',
  'in-use':
    'This record is still used by {{count}} other records and cannot be deleted. No data was changed. Change or delete the records that use it first.',
  'layout-choices-too-long':
    'The choices of a column are too long for Excel, or hold a comma or a quotation mark. The layout is not saved yet. Shorten them, to 250 characters together at most.',
  'layout-empty': 'This layout leaves no column at all. The layout is not saved yet. Show one column at least.',
  'layout-file-newer':
    'This file of a layout was made by a newer version of Pantau UCJ. Nothing was taken and no data has changed. Install the latest version on this computer, then try again.',
  'layout-file-unreadable':
    'This is not a report layout file from Pantau UCJ, or it is damaged. Nothing was taken and no data has changed. Choose a .json file that was saved from the layout screen.',
  'layout-fixed': 'The form of this report is set outside the office and cannot be changed. No data has changed.',
  'layout-formula-circular':
    'The formula of column “{{column}}” refers to itself, directly or through another column. The layout is not saved yet. Mend the formula.',
  'layout-formula-wrong':
    'The formula of column “{{column}}” cannot be calculated: check the letters of columns, the brackets and the names of functions (IF, SUM, MIN, MAX, ROUND). Columns whose number follows from the data, and columns of text, cannot be used. The layout is not saved yet.',
  'layout-group-wrong':
    'Rows cannot be grouped by that column: it has to hold text and stand on the sheet. The layout is not saved yet. Choose another column or none.',
  'layout-mark-unknown':
    'The mark {{mark}} is not known in the line “{{line}}”. The layout is not saved yet. Use kabupaten, periode or tanggal between two curly brackets.',
  'layout-of-other-report':
    'This file holds the layout of another report ({{layout}}). Nothing was taken. Open the layout of that report, or choose another file.',
  'migration-failed':
    'Updating the data to this version of the program failed. The old data is intact and a copy is kept. Contact the administrator with the log file.',
  'name-taken':
    'Another record already has this name. The change is not saved yet. Choose another name or open the existing record.',
  'nik-taken':
    'This NIK is already registered for {{name}}. The change is not saved yet. Open that participant, or check the NIK.',
  'nothing-to-undo':
    'There is no further change in this session to undo. No data changed. Older changes can be undone one by one on the History screen.',
  'preview-outdated':
    'Participants or master data have changed since this preview was made. Nothing was saved. Make the preview again, then save.',
  'picture-unreadable':
    'This picture cannot be read or is too large. The picture before it stays in use. Choose another PNG or JPG file.',
  'preview-gone': 'This preview no longer exists. No data was changed. Open the file again.',
  'programmes-unfit':
    'The chosen programmes do not fit the segment {{segment}}. The change is not saved yet. JKK and JKM always go together; check the others.',
  'store-altered':
    'The structure of the data file {{file}} is not what version {{version}} of this data has: a development version made it, or another program changed it. The file was not changed. Open it with the program that made it, or restore the latest copy of the data folder.',
  'store-busy':
    'Another process has been using the data for too long. The last change was not saved. Close other programs that use this data and try again.',
  'store-corrupt':
    'The data file {{file}} is damaged or not a database. The file was not changed. Restore the latest copy of the data folder.',
  'store-in-sync-folder':
    'The folder {{folder}} is managed by a sync program, which can damage the data. Nothing was opened. Move the data folder out of it.',
  'store-newer':
    'This data was made by a newer version of the program. Nothing was changed. Install the latest Pantau UCJ and open it again.',
  'store-not-empty': 'Sample data can only be loaded into an empty store. No data was changed.',
  'store-not-ours': 'The file {{file}} is not Pantau UCJ data. It was not changed. Choose another data folder.',
  'store-not-sample': 'This store does not hold sample data. No data was changed.',
  'store-read-only':
    'The data folder {{folder}} cannot be written to. Nothing was opened. Allow writing to it, or choose another folder.',
  'store-unsafe':
    'The database safety setting {{pragma}} could not be switched on. The program did not open the data. Contact the administrator.',
  'undo-conflict':
    'The record was changed again afterwards and cannot be undone. No data was changed. Undo the later change first.',
  'undo-of-import-undone':
    'Taking back the import of {{file}} cannot be undone; import the file again. No data changed. Older changes can be undone one by one on the History screen.',
  'workbook-too-large':
    'The file is too large to be read safely. No data was changed. Split it into parts and import them one by one.',
  'workbook-too-slow':
    'Reading the file took too long and was stopped. No data was changed. Save the file again in Excel and retry.',
  'disk-full':
    'The disk is full and the file was not finished. The old file and the data are unchanged. Free some space or choose another place, then try again.',
  'file-in-use':
    'The file is open in Excel or another program and cannot be replaced. The old file and the data are unchanged. Close it or save under another name, then try again.',
  'file-not-openable':
    'This file cannot be opened because the system has no program for it. The file was not changed. Install a suitable program, or open the file from its folder.',
  'file-read-only':
    'The file is marked as read-only and cannot be replaced. The old file and the data are unchanged. Remove the mark in the properties of the file, or save under another name.',
  'folder-not-writable':
    'The folder cannot be written to or does not exist. No file was made and the data is unchanged. Choose another folder, for example Documents, then try again.',
  'workbook-cell-invalid':
    'A cell of the Excel file is not valid (see sheet and row). Nothing was taken in. Open the file in Excel, save it again as .xlsx, and try again.',
  'workbook-cell-order':
    'The cells of a row in the Excel file are out of order. Nothing was taken in. Save the file again in Excel as .xlsx and try again.',
  'workbook-cell-too-long':
    'A cell holds more text than Excel can store (32,767 characters). Nothing was taken in. Shorten that cell and try again.',
  'workbook-construct-unknown':
    'This Excel file holds a construct the program does not know. So that no value is read wrongly, nothing was taken in. Save it again in Excel as .xlsx and try again.',
  'workbook-damaged':
    'The Excel file is damaged: its content does not match its own records. Nothing was taken in. Ask the sender to send it again.',
  'workbook-doctype':
    'This file holds an instruction (DOCTYPE) that Excel never uses and that may be harmful. Nothing was taken in. Do not use this file; ask the sender.',
  'workbook-duplicate-part':
    'This file holds two parts of the same name, so its content is not certain. Nothing was taken in. Save it again in Excel as .xlsx and try again.',
  'workbook-empty': 'This file is empty (0 bytes). Nothing was taken in. Ask the sender to send it again.',
  'workbook-encoding':
    'The characters in this file are stored in a way the program does not know. Nothing was taken in. Save it again in Excel as .xlsx and try again.',
  'workbook-encrypted':
    'This file is protected by a password. Nothing was taken in. Open it in Excel, remove the password (File > Info > Protect Workbook), save, and try again.',
  'workbook-is-html': 'This web page holds no table. Nothing was taken in. Choose a file that holds a list.',
  'workbook-is-pdf':
    'This file is a PDF, not an Excel workbook. Nothing was taken in. Ask the sender for the original Excel file.',
  'workbook-is-text':
    'This file is text without separated columns, not a list: a CSV file needs at least two columns. Nothing was taken in. Choose an Excel, LibreOffice or CSV file.',
  'workbook-nesting':
    'The structure inside this file is nested too deeply; Excel never writes it so. Nothing was taken in. Ask the sender where this file comes from.',
  'workbook-no-sheets': 'This workbook has no sheets. Nothing was taken in. Check the file in Excel.',
  'workbook-not-a-workbook':
    'This file is no list that can be read, or it is damaged. Nothing was taken in. Choose an Excel, LibreOffice or CSV file; if this is the list, ask the sender to send it again.',
  'workbook-overlapping-parts':
    'The parts of this file overlap each other, the sign of a damaged or a harmful file. Nothing was taken in. Do not use this file.',
  'workbook-part-missing':
    'A part that this workbook refers to is missing. Nothing was taken in. Ask the sender to send the file again.',
  'workbook-quote-stray':
    'A quotation mark in row {{row}} of the CSV file is not closed, so the rows after it cannot be told apart. Nothing was taken in. Remove or close that mark and try again.',
  'workbook-row-order':
    'The row numbers in the Excel file are out of order or repeated. Nothing was taken in. Save it again in Excel as .xlsx and try again.',
  'workbook-shared-text-missing':
    'A cell points to a text that the file does not hold. Nothing was taken in. Ask the sender to send the file again.',
  'workbook-sheet-without-rows': 'This sheet holds a chart, not a list. Nothing was taken in. Choose another sheet.',
  'workbook-too-compressed':
    'This file is small but would unpack to a very large one, the sign of a harmful file. Nothing was taken in. Do not use this file.',
  'workbook-too-many-columns':
    "A cell stands beyond Excel's last column (XFD). Nothing was taken in. Save the file again in Excel as .xlsx and try again.",
  'workbook-too-many-merges':
    'This sheet has too many merged cells. Nothing was taken in. Remove the merging in Excel and try again.',
  'workbook-too-many-parts':
    'This file has too many parts or sheets. Nothing was taken in. Copy the list into a new workbook and try again.',
  'workbook-too-many-rows':
    "A row number is beyond Excel's last row (1,048,576). Nothing was taken in. Divide the list into several files and try again.",
  'workbook-too-many-texts':
    'This file holds too many different texts. Nothing was taken in. Divide the list into several files and try again.',
  'workbook-too-sparse':
    'This sheet is nearly empty but spread very widely. Nothing was taken in. Delete the empty columns and rows in Excel and try again.',
  'workbook-truncated':
    'This file is cut off: its end is missing. Nothing was taken in. Copy or download it again and try again.',
  'workbook-unreadable':
    'This file cannot be opened: it is missing, locked, or not permitted. Nothing was taken in. Close other programs that use it and try again.',
  'workbook-unsafe-name':
    'This file holds a part whose name points outside the file, the sign of a harmful file. Nothing was taken in. Do not use this file.',
  'workbook-xml-malformed':
    'The content of the Excel file is damaged (its XML is not valid). Nothing was taken in. Ask the sender to send it again, or save it again in Excel as .xlsx.',
  'list-nothing-taken':
    'Not one row could be taken in. No data was changed. Mend what is named row by row, then import again.',
  'units-not-found':
    'No list of units was recognised. No data was changed. Give the column of names a heading such as “Nama unit”, “OPD” or “Nama perusahaan”; lists of people or agreements are imported on the Import screen.',
  'villages-not-found':
    'No columns with village codes and names were recognised. No data was changed. Use the Kemendagri list: code (72.01.01.2001) and name.',
  'workforce-not-found':
    'No table of workers was recognised. No data has changed. Head the columns “Kecamatan” and at least one of “Formal”, “Informal”, or “Jumlah”.',
  'workbook-sheet-missing': 'The sheet “{{sheet}}” is not in this file. No data was changed. Choose another sheet.',
  'workbook-without-rows': 'This file holds no rows. No data was changed. Check that it is the right file.',
  'category-unknown': 'The category “{{name}}” is not known. No data was changed. Choose one of: {{known}}.',
  'funding-unknown': 'The funding source “{{name}}” is not known. No data was changed. Choose one of: {{known}}.',
  'import-contradicts':
    'Row {{row}} of the sheet “{{sheet}}” ({{number}}) contradicts another agreement of the register: their days or types cannot hold together. No row was saved. Make the preview again; that row will be marked.',
  'import-file-changed':
    'The file {{name}} has changed since it was opened here, so columns and corrections might fall on the wrong rows. Nothing was taken in. Choose the file again.',
  'import-month-differs':
    'The titles of the sheet say {{stated}}, not {{month}}. Nothing of this sheet was saved; use the right month.',
  'insurer-list-built-on':
    'The list {{file}} of {{month}} was imported after this one and compared with it. Take the import of {{file}} back first. Nothing has changed.',
  'import-month-missing':
    'The month of this list of the insurer is not given. No data was changed. Give the month, for instance 2026-09 (--month on the command line).',
  'import-no-list':
    'This sheet holds no list that is recognised: no columns for NIK and name of a list of people, nor for what it is about, start and end of a list of agreements. No data was changed. Choose another sheet or mark the head of the table yourself.',
  'import-nothing-taken':
    'Not a single row could be taken. Only the receipt was saved; no other data was changed. Mend the problems named by row, then import again.',
  'import-source-changed':
    'This file is not the same as the one that was imported, so its rows cannot be taken from it again. No data was changed. Choose the file exactly as it was imported.',
  'import-source-gone':
    'The file that was imported is no longer in its place. No data was changed. Choose that file once more.',
  'unit-unknown': 'The unit “{{name}}” is not known. No data was changed. Check its name in the master data.',
  'jobs-running':
    'Some work is still running. No data was changed. Wait until it is done or cancel it, then try again.',
  'payment-in-future':
    'The day of payment, {{paidOn, longDate}}, has not come yet. The payment was not saved. Check the date; payments are recorded once they are made.',
  'still-counting':
    'A large register is being read to be counted. Nothing is lost; the figures appear in a moment, or try again.',
  'period-not-begun':
    'This period has not begun, so there is nothing to report. No file was made. Choose a period that has begun or a day that has come.',
  'nothing-to-wake': 'No reminder of this agreement is put off. No data was changed.',
  'snooze-too-long':
    'Reminders can be put off until {{latest}} at the latest, never past the end of the agreement. Nothing was saved yet. Choose a nearer day.',
  'nothing-to-snooze':
    'No reminder of this agreement has come due, so there is nothing to put off. No data has changed.',
  'store-unreachable':
    'The disk that holds the data cannot be read or written. The last change was not saved; earlier data is intact. Check the disk or its connection, then open the program again.',
  'template-list-too-long':
    'This report has {{rows}} rows; a template is filled with {{limit}} at most. No file was written. Narrow the report, or use the layout of this program.',
  'template-list-twice':
    'Sheet “{{sheet}}”, cell {{cell}}: the same list is repeated in another row of this sheet already. No file was written. Leave one row with marks of that list and try again.',
  'template-mark-in-formula':
    'Sheet “{{sheet}}”, cell {{cell}}: a mark stands inside a formula. No file was written. Put the mark into a cell of its own and let the formula refer to it.',
  'template-mark-open':
    'Sheet “{{sheet}}”, cell {{cell}}: a mark is not closed by two braces or cannot be read. No file was written. Mend it in Excel and try again.',
  'template-mark-unknown':
    'Sheet “{{sheet}}”, cell {{cell}}: this report does not know the mark {{mark}}. No file was written. Use a name of the list of marks and try again.',
  'template-row-of-two-lists':
    'Sheet “{{sheet}}”, cell {{cell}}: one row has marks of two lists. No file was written. Keep them in two rows and try again.',
  'template-without-marks':
    'This file has no mark at all, so there is nothing to fill. No file was written. Write marks into the cells to be filled and try again.',
  'template-faulty':
    'This template cannot be filled: the mark {{mark}} is unknown or not closed. No file was made and the old template stays in use. Mend the mark in Word, then choose the template again.',
  'template-missing':
    "The office's template {{name}} is no longer in the data folder. No file was made. Replace the template, or restore the shipped one.",
  'template-too-large':
    'This Word document is too large to be a template. The old template stays in use. Keep only the text and make its pictures smaller, then choose it again.',
  'template-unreadable':
    'This file is no readable Word document (.docx). The old template stays in use. Open it in Word, save it as .docx, then choose it again.',
  'profiles-faulty':
    'This file of list layouts is damaged, cut off or was changed ({{place}}). Nothing was taken and no data has changed. Ask the sender to save the file again, then try again.',
  'profiles-newer':
    'This file of list layouts was made by a newer version of Pantau UCJ. Nothing was taken and no data has changed. Install the latest version on this computer, then try again.',
  'profiles-none':
    'No list layout is remembered yet, so no file was written. A layout is remembered once a list was imported.',
  'profiles-not-ours':
    'This is not a file of list layouts from Pantau UCJ. Nothing was taken and no data has changed. Choose a .json file that was saved from the Import screen; a list of people is opened with “Choose a file”.',
  'profiles-too-large':
    'The file of list layouts is larger than {{megabytes}} MB. Nothing was taken or written, and no data has changed. Check whether it is the right file.',
};
