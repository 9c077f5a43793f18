// Takes the place, in the package, of what exceljs loads at once and we never call: its streaming reader and writer (unzipper,
// one of whose parts states no licence; archiver) and CSV. Rows are streamed by our own code.
const absent: object = new Proxy(
  {},
  {
    get(_, name) {
      if (name === 'then' || name === '__esModule' || typeof name === 'symbol') return undefined;
      throw new Error(`${name} belongs to a part of exceljs that is not in the package`);
    },
  },
);

export default absent;
