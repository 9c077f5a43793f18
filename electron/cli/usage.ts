/** How the command line is used; printed for `--help`. */
export const usage = `Pantau UCJ - command line

  import FILE [--kind participants|agreements] [--sheet NAME]
         [--unit NAME] [--category CODE] [--funding CODE] [--start DATE]
                                     take a list of people or of agreements in, as its headings or --kind say;
                                     what is not certain is refused and named
  inspect FILE [--sheet NAME] [--rows N]
                                     what the reader sees: sheets, head of table, columns, first rows
  participants [--search WORDS] [--on DATE] [--active]
  agreements [--search WORDS] [--on DATE] [--view to-prepare|without-renewal|awaiting-signature|ending-this-year|unscanned]
                                     with state, days left, milestones that have come, gaps
  agenda [--from DATE] [--to DATE] [--ics FILE]
                                     milestones, checklists, report deadlines; 24 months from today
  regulations [--search WORDS]       by number in any writing, another number, or words
  report A|F|G --period 2026-T3 --out FILE [--unit NAME] [--category CODE]
  sample                             fill an empty store with made-up data
  check                              integrity of the store, validation of the register

Everywhere: --store DIR (another store), --json (for programs), --language id|en, --today DATE
Exit codes: 0 done, 1 refused (code and words are printed), 2 call not understood (said in a sentence), 3 check found something
`;
