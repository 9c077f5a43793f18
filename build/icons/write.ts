// Writes the icon files beside this one; run it after a change of shapes.ts: node build/icons/write.ts
import { writeFileSync } from 'node:fs';
import { draw, ico, png } from './raster.ts';
import { svg } from './shapes.ts';

function write(name: string, content: string | Buffer): void {
  writeFileSync(new URL(name, import.meta.url), content);
}

write('icon.svg', svg());
write('icon.png', png(draw(512)));
write('icon.ico', ico([16, 24, 32, 48, 64, 256].map(draw)));
