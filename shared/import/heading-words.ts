import type { ColumnReading } from './column-reading.ts';
import { phrases } from './phrases.ts';

/**
 * Headings of Indonesian office lists and what they mean; `null` = known, and not taken. Written as people write them,
 * compared by `headingKey` (case, punctuation, `TGL`/`TANGGAL`, `N I K`). The order has no meaning.
 */
export const headingWords: readonly (readonly [ColumnReading | null, readonly string[]])[] = [
  [
    'nik',
    phrases`
      nik, no nik, nik ktp, no ktp, ktp, nik no ktp, no ktp nik, ktp nik, no induk kependudukan,
      nik no induk kependudukan, no identitas, no identitas nik, no identitas ktp, nik sesuai ktp, no e ktp, e ktp,
      no id, nik peserta, identitas, no kependudukan, nik anggota, nik pekerja, no nik ktp, nik tenaga kerja
    `,
  ],
  [
    'name',
    phrases`
      nama, nama lengkap, nama peserta, nama pekerja, nama tenaga kerja, nama pegawai, nama karyawan,
      nama kepala keluarga, nama kk, nama anggota, nama warga, nama penduduk, nama penerima, nama petani,
      nama nelayan, nama sesuai ktp, nama lengkap sesuai ktp, nama non asn, nama tenaga non asn, nama tk,
      nama dan gelar, nama gelar, nama lengkap dan gelar, nama lengkap gelar, nama aparat, nama perangkat desa,
      nama kader, nama guru, nama honorer, nama tenaga honorer, nama pekerja rentan, name, full name
    `,
  ],
  ['namePart1', phrases`nama depan, first name`],
  ['namePart2', phrases`nama tengah, middle name`],
  ['namePart3', phrases`nama belakang, nama akhir, last name`],
  [
    'birthDate',
    phrases`
      tanggal lahir, tl, tanggal kelahiran, lahir tanggal, tanggal bulan tahun lahir, tanggal bln thn lahir, tgl lhr,
      lahir, date of birth, dob, birth date
    `,
  ],
  [
    'birthPlace',
    phrases`
      tempat lahir, tempat kelahiran, tmp lahir, tmpt lahir, tpt lahir, tempat lhr, kota lahir, place of birth,
      birth place
    `,
  ],
  [
    'birthPlaceAndDate',
    phrases`
      ttl, tempat tanggal lahir, tempat dan tanggal lahir, tmpt tgl lahir, tempat tgl lhr, tempat tanggal kelahiran,
      kelahiran, tempat tanggal bulan dan tahun lahir, tempat tanggal bulan tahun lahir, tempat tanggal lhr
    `,
  ],
  [
    'sex',
    phrases`
      jenis kelamin, jk, j k, lp, jenis kelamin lp, jk lp, kelamin, kelamin lp, jenis kel, jns klmn, gender, sex,
      seks, lk pr, pria wanita
    `,
  ],
  [
    'tickL',
    phrases`l, lk, laki laki, laki, pria, jenis kelamin l, jenis kelamin laki laki, jenis kelamin lk, jk l, lp l`,
  ],
  ['tickP', phrases`p, pr, perempuan, wanita, jenis kelamin p, jenis kelamin perempuan, jenis kelamin pr, jk p, lp p`],
  ['titles', phrases`gelar, titel`],
  ['titlesBefore', phrases`gelar depan`],
  ['titlesAfter', phrases`gelar belakang`],
  [
    'kpj',
    phrases`
      kpj, no kpj, no peserta, no kartu peserta, no bpjs, no bpjs ketenagakerjaan, no bpjs tk, no bpjstk,
      no kartu bpjs, no peserta bpjs, no kartu peserta jamsostek, kpj bpjs, no kartu,
      no kartu peserta bpjs ketenagakerjaan, no peserta bpjs ketenagakerjaan, no kartu bpjs ketenagakerjaan,
      no jamsostek, no kepesertaan, no kpj bpjs ketenagakerjaan, no kpj bpjamsostek, kpj bpjamsostek
    `,
  ],
  ['familyCard', phrases`no kk, kk, no kartu keluarga, kartu keluarga, no kk kartu keluarga, nkk`],
  ['motherName', phrases`nama ibu kandung, ibu kandung, nama ibu, nama gadis ibu kandung, nama gadis ibu, ibu`],
  [
    'address',
    phrases`
      alamat, alamat lengkap, alamat rumah, alamat tempat tinggal, alamat domisili, alamat sesuai ktp, alamat ktp,
      domisili, jalan, dusun, lingkungan, alamat dusun, alamat jalan, tempat tinggal, address
    `,
  ],
  ['rt', phrases`rt, no rt, alamat rt`],
  ['rw', phrases`rw, no rw, alamat rw`],
  ['rtAndRw', phrases`rt rw, alamat rt rw`],
  [
    'village',
    phrases`
      desa, kelurahan, desa kelurahan, kelurahan desa, desa kel, kel desa, nama desa, nama desa kelurahan,
      nama desa kel, desa lurah, alamat desa, kel, ds kel, alamat desa kelurahan
    `,
  ],
  ['kecamatan', phrases`kecamatan, nama kecamatan, alamat kecamatan, distrik`],
  [
    'occupation',
    phrases`
      pekerjaan, jenis pekerjaan, profesi, mata pencaharian, bidang pekerjaan, jenis usaha, pekerjaan utama,
      occupation, jenis profesi
    `,
  ],
  [
    'category',
    phrases`
      kategori, kategori peserta, jenis kepesertaan, status kepegawaian, status pegawai, kategori pekerja,
      jenis pegawai, jenis tenaga, jenis ketenagaan, kelompok
    `,
  ],
  [
    'unit',
    phrases`
      unit kerja, unit, opd, skpd, perangkat daerah, nama opd, instansi, satuan kerja, satker, tempat tugas,
      tempat kerja, nama unit kerja, nama skpd, nama perangkat daerah, nama instansi, unit organisasi, dinas,
      perusahaan, nama perusahaan, badan usaha, lokasi tugas, penempatan, unit tugas, sekolah, nama sekolah, puskesmas
    `,
  ],
  ['position', phrases`jabatan, nama jabatan, tugas, formasi, jabatan tugas, posisi, uraian tugas, position`],
  ['nip', phrases`nip, no nip, no induk pegawai, nip baru, nipppk, ni pppk, nip pppk`],
  ['nipOrNik', phrases`nip nik, nik nip, no nip nik, no nik nip, nip no ktp, nip atau nik, nik atau nip, nip no nik`],
  [
    'phone',
    phrases`
      hp, no hp, no handphone, handphone, no telepon, telepon, no hp wa, no wa, wa, no telepon hp, no hp telepon,
      telepon hp, hp wa, no kontak, kontak, no telepon seluler, no ponsel, no whatsapp, no hp aktif, phone
    `,
  ],
  ['email', phrases`email, e mail, alamat email, surel, alamat e mail`],
  [
    'wage',
    phrases`
      upah, gaji, honor, penghasilan, gaji honor, honor gaji, honorarium, gaji pokok, upah sebulan, upah pekerja,
      besaran honor, besaran upah, gaji upah, upah gaji, penghasilan per bulan, honor per bulan, gaji per bulan,
      upah per bulan, honor bulan, pendapatan, dasar upah, upah dilaporkan, penghasilan sebulan, jumlah honor,
      jumlah gaji, rata rata penghasilan, wage, upah tk
    `,
  ],
  [
    'startsOn',
    phrases`
      tmt, bulan mulai, mulai, tanggal kepesertaan, tanggal mulai, tanggal awal bekerja, mulai kepesertaan,
      tanggal masuk, mulai bekerja, tanggal mulai bekerja, tmt kerja, tmt sk, tmt kepesertaan, bulan awal,
      awal kepesertaan, periode mulai, terhitung mulai tanggal, mulai bulan, tmt pengangkatan, tanggal awal kontrak,
      tmt honor, tmt bekerja, tmt kontrak
    `,
  ],
  [
    'endsOn',
    phrases`
      tanggal akhir kontrak, tanggal berakhir, berakhir, bulan akhir, akhir kepesertaan, sampai, sampai dengan,
      tanggal akhir, periode akhir, selesai, akhir kontrak, tanggal selesai, sampai bulan, tanggal keluar
    `,
  ],
  ['months', phrases`jumlah bulan, lama bulan, banyak bulan, jumlah bln, masa iuran, jumlah bulan iuran`],
  [
    'funding',
    phrases`
      sumber dana, sumber pendanaan, pendanaan, sumber anggaran, sumber pembiayaan, dana, sumber biaya, sumber gaji,
      sumber honor, pembiayaan
    `,
  ],
  ['segment', phrases`segmen, segmen kepesertaan, segmen peserta, segment, jenis kepesertaan`],
  [
    'programmes',
    phrases`program, program bpjs, program diikuti, jenis program, program jaminan, jaminan, program yang diikuti`,
  ],
  [
    'memberStatus',
    phrases`
      status, status peserta, status kepesertaan, status aktif, aktif, status keaktifan, keaktifan, status tk, sts
    `,
  ],
  [
    'inactiveFrom',
    phrases`
      blth na, blth nonaktif, bulan nonaktif, bulan non aktif, tanggal nonaktif, tanggal non aktif, blth non aktif
    `,
  ],
  ['desil', phrases`desil, desil dtsen, desil dtks, desil kesejahteraan`],
  ['note', phrases`keterangan, catatan, note, remarks`],
  [
    null,
    phrases`
      no, no urut, urut, nomor urut, no urt, no pegawai, kode, telepon area rumah, telepon rumah, telepon area kantor,
      telepon kantor, telepon ext kantor, jenis identitas, masa laku identitas, surat menyurat ke, status kawin,
      status perkawinan, golongan darah, npwp, no npwp, kode negara, kode pos, lokasi pekerjaan, rapel, nationality,
      kewarganegaraan, agama, pendidikan, pendidikan terakhir, jumlah anggota keluarga, kode jp, usia, umur, golongan,
      pangkat, pangkat golongan, tanda tangan, ttd, paraf, no rekening, nama bank, bank, iuran, jumlah iuran, jkk,
      jkm, jht, jp, kabupaten, provinsi, nama ayah, ahli waris, nama ahli waris, hubungan, no sk, tanggal sk, foto,
      status kk, hubungan keluarga, nib, npp, tahun, blth, bulan iuran, luas lahan, jurusan, masa kerja, nama suami,
      nama istri, masalah, problems
    `,
  ],
];
