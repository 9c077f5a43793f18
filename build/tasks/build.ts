// `npm run build`: dist/ from the sources, with nothing in it that the package does not need.
import { buildAll } from '../vite/build-all.ts';

await buildAll();
