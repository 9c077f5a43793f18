/** Words of the screen Riwayat. */
export const history = {
  title: 'Riwayat',
  help: {
    purpose: 'Semua perubahan data: siapa, kapan, apa yang berubah.',
    steps: 'Cari menurut kata atau orang. Perubahan yang belum ditimpa dapat dibatalkan dari sini.',
  },
  /** One sentence per kind of action; values come from the action's params. Dots of a kind are nesting. */
  kinds: {
    other: 'Perubahan data ({{kind}})',
  },
};
