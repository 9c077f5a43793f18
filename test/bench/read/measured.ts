/** Runs a reader on the file named on the command line and prints what it cost this process. */
export async function measured(read: (path: string) => Promise<number>): Promise<void> {
  const path = process.argv[2];
  if (path === undefined) throw new Error('Which file?');
  const started = performance.now();
  const before = process.cpuUsage();
  const cells = await read(path);
  const { user, system } = process.cpuUsage(before);
  const wall = (performance.now() - started) / 1000;
  console.log(JSON.stringify({ cpu: (user + system) / 1e6, wall, peak: process.resourceUsage().maxRSS / 1024, cells }));
}
