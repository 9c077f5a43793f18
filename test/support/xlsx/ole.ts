/** An OLE file whose directory, in its first sector, holds these names. */
export function ole(...names: string[]): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  for (const [index, name] of ['Root Entry', ...names].entries()) bytes.write(name, 1024 + index * 128, 'utf16le');
  return bytes;
}
