import type { TakenProfiles } from '../../../shared/import/profiles/schema.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import type { Printer } from '../print.ts';
import { beginIfNew, type Streams, withStore } from '../session.ts';

function printTaken(print: Printer, taken: TakenProfiles, isTrial: boolean): void {
  const { file, profiles, spellings, unknown, unknownCount } = taken;
  print.line(print.say('profilesTaken', { file, ...profiles }));
  print.line(print.say('spellingsTaken', { ...spellings }));
  for (const { target, name } of unknown) {
    print.line(`! ${print.word(`imports.values.targets.${target}`, target)}: ${name}`);
  }
  if (unknownCount > 0) print.line(print.say('namesUnknown', { count: unknownCount }));
  if (isTrial) print.line(`! ${print.say('dryRun')}`);
}

async function take(path: string, args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const taken = await withStore(args, streams, async (session) => {
    await beginIfNew(session, args, streams);
    return session.call('import.takeProfiles', { file: session.file(path).token, isTrial: args.isTrial });
  });
  if (args.json) print.json({ ok: true, ...taken });
  else printTaken(print, taken, args.isTrial);
  return 0;
}

async function write(out: string, args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const written = await withStore(args, streams, ({ call, target }) =>
    call('import.writeProfiles', { target: target(out).token }),
  );
  if (args.json) print.json({ ok: true, ...written });
  else {
    print.line(print.say('profilesWritten', { ...written, file: out }));
    if (written.leftOut > 0) print.line(`! ${print.say('profilesLeftOut', { leftOut: written.leftOut })}`);
  }
  return 0;
}

/**
 * `profiles`: what is remembered of heads of tables; `--out FILE` writes it for another computer, `profiles FILE` takes it from
 * there and names what this store does not know.
 */
export async function profilesCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const { out } = args.values;
  const [path, ...more] = args.operands;
  if (more.length > 0) throw new UsageError('oneFile', { command: args.command });
  if (path !== undefined && out !== undefined) throw new UsageError('inOrOut', { command: args.command });
  if (path !== undefined) return take(path, args, print, streams);
  if (args.isTrial) throw new UsageError('trialOfWrite', { command: args.command });
  if (out !== undefined) return write(out, args, print, streams);
  const profiles = await withStore(args, streams, ({ call }) => call('import.profiles', {}));
  if (args.json) print.json({ ok: true, total: profiles.length, profiles });
  else {
    for (const { at, file, kind, columns } of profiles) {
      print.line([at, file, print.word(`importedAgreements.kinds.${kind}`, kind), columns].join(' · '));
    }
    print.line(String(profiles.length));
  }
  return 0;
}
