import type { commandLine as source } from '../id/command-line.ts';
import type { Translation } from '../translation.ts';

export const commandLine: Translation<typeof source> = {
  seeHelp: 'Help: --help',
  problemRows: '{{file}}: {{rows}} rows to be mended',
  newStore: 'New store made: {{folder}}',
  hiddenRows: 'hidden rows: {{count}}',
  list: 'holds a list',
  gap: 'gap of {{days}} days',
  overlap: 'overlap of {{days}} days',
  sameRows: '{{sheet}}!{{column}}{{first}}-{{last}} ({{count}} rows)',
  notClaimed: 'A column that decides participation is not certain and was left out: only people were saved.',
  takenWith:
    'For rows that do not say it: unit {{unit}}, category {{category}}, funding {{funding}}, start {{startsOn}}.',
  moreRejected: 'and {{count}} more rows rejected',
  dryRun: 'Dry run (--dry-run): nothing was saved.',
  profilesTaken:
    '{{file}}: {{new}} layouts new, {{changed}} in place of what was remembered, {{same}} remembered already.',
  spellingsTaken:
    'Spellings: {{new}} new, {{same}} known already, {{kept}} keep the meaning that they have here, {{left}} left out because what they mean is not known here.',
  namesUnknown: 'Names that are not known here: {{count}}. Add them in the master data, then take the file again.',
  profilesWritten: '{{file}} · {{profiles}} layouts · {{spellings}} spellings',
  profilesLeftOut: 'Without room, or unreadable, and so not written: {{leftOut}}.',
  usage: {
    by: '“{{value}}” of --by is not known; choose one of: {{known}}.',
    base: '"{{value}}" for --base is no amount of rupiah; write 2947722 or 2767814,61.',
    codeUnknown: '"{{value}}" for --{{name}} is unknown; choose one of: {{known}}.',
    contributionMonth: 'The month is missing; add --month such as 2026-09.',
    programmes: '"{{value}}" for --programmes is no programme of this segment; choose from: {{known}}.',
    risk: '"{{value}}" for --risk is no risk class; 1 to 5 is expected.',
    segment: '"{{value}}" for --segment is unknown; choose one of: {{known}}.',
    command: 'There is no command “{{name}}”. There are: {{known}}.',
    date: '“{{value}}” of --{{name}} is no date; write it as 2026-09-30.',
    trialOfWrite: '--dry-run goes with {{command}} FILE only: writing a file changes no data.',
    inOrOut: '{{command}} reads one file or writes one with --out, not both.',
    kind: '“{{value}}” of --kind is not known; choose one of {{known}}.',
    language: 'There is no language “{{value}}”; --language id or en.',
    layout: 'There is no report “{{value}}”. There are: {{known}}.',
    oneFile: 'The command {{command}} needs exactly one file.',
    oneLayout: 'The command {{command}} needs exactly one letter of a report, such as: report A.',
    operand: '“{{value}}” is not understood: the command {{command}} takes no further word.',
    dateImplausible: 'The year of --{{name}} {{value}} is impossible; choose a date from 1970 to 2100.',
    optionValue: 'The option {{name}} needs a value; one that begins with “-” is written as in {{name}}=-5.',
    option: '{{reason}}.',
    outMissing: 'The file to write is missing; add --out FILE.xlsx.',
    period:
      'There is no period “{{value}}”; write a quarter 2026-T3, a month 2026-09, a year 2026 or a day 2026-09-15.',
    periodMissing: 'The period is missing; write a quarter 2026-T3, a month 2026-09, a year 2026 or a day 2026-09-15.',
    optionKind: '--{{name}} does not go with --kind {{kind}}.',
    monthKind: '--month goes with --kind insurer-list only, not with {{kind}}.',
    month: '“{{value}}” of --month is no month; write it like 2026-09.',
    problemsTrial: '--problems does not go with --dry-run: nothing has been saved.',
    rows: '--rows {{value}} cannot be used; 0 to 1000 is expected.',
    sheetAs: '“{{value}}” of --sheet-as is not known; choose one of {{known}}.',
    view: 'There is no view “{{value}}”. There are: {{known}}.',
    year: '“{{value}}” of --year is no year; write it like --year 2026.',
  },
  help: `Pantau UCJ - command line

  import FILE [--kind participants|agreements|insurer-list] [--sheet NAME] [--dry-run] [--take-suggestions]
         [--unit NAME] [--category CODE] [--funding CODE] [--start DATE] [--month MONTH]
                                     take a list of people or of agreements in, as its headings or --kind say;
                                     every sheet that holds a list (those of the same columns as one import), or one with --sheet;
                                     what is not certain is refused and named; --take-suggestions approves
                                     what is suggested for spellings that are not known
         [--sheet-as village|unit]   the name of each sheet is the village or unit of the rows that name none
         [--problems FILE.xlsx]      writes the rows that were refused or conflict, to be mended and imported again
  import FILE --kind villages|units|workforce [--sheet NAME] [--dry-run]
                                     villages of the Kemendagri list of areas (code, name), or units
                                     (name, short name, kind, NPP, other spellings, status; what is empty changes nothing),
                                     or the workforce (kecamatan, formal, informal, all, with year and source)
         [--year YEAR] [--source NAME]
                                     year and source of the workforce where the file does not say them
  inspect FILE [--sheet NAME] [--rows N]
                                     what the reader sees: sheets, head of table, columns, first rows
  profiles [FILE] [--out FILE.json] [--dry-run]
                                     list layouts that are remembered: named, written for another computer, or taken from there
  participants [--search WORDS] [--on DATE] [--active]
  agreements [--search WORDS] [--on DATE] [--view to-prepare|without-renewal|awaiting-signature|ending-this-year|unscanned]
                                     with state, days left, milestones that have come, gaps
  agenda [--from DATE] [--to DATE] [--ics FILE]
                                     milestones, checklists, report deadlines; 24 months from today
  budget --year YEAR                 ceilings, need by the rates, invoices, payments, and how long it lasts
  lapsing                            who is about to lapse or inactive because of arrears, and when they last paid
  coverage [--on DATE] [--by kecamatan|village|unit|work|segment|category|funding|sex|age]
                                     active participants on a day, each NIK once
  regulations [--search WORDS]       by number in any writing, another number, or words
  contribution --segment pu|bpu|jakon|pmi --month MONTH [--base RUPIAH] [--category CODE] [--funding CODE]
         [--risk 1-5] [--programmes jkk,jkm,...]
                                     contributions of a month per programme, with the rule used; without --category
                                     wage earners are said with every programme, others with JKK and JKM
  report A|B|C|D|E|F|G|H-A|H-B|isian|rakor --period PERIOD --out FILE [--unit NAME] [--category CODE]
  fill TEMPLATE.xlsx --report LAYOUT --period PERIOD [--out FILE] [--unit NAME] [--category CODE]
                                     fills a workbook of the office or of a ministry; without --out: its marks
  reports                            reports made so far, with their number and the fingerprint of the file
  sample                             fill an empty store with made-up data
  check                              integrity of the store, validation of the register

Everywhere: --store DIR (another store), --json (for programs), --language id|en, --today DATE
Exit codes: 0 done, 1 refused (code and words are printed), 2 call not understood (said in a sentence), 3 check found something
`,
};
