// The library's reader alone: a module that is asked for whole would bring its writers into the package.
export { read as readBook } from '@e965/xlsx';
