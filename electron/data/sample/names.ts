import type { Sex } from '../../../shared/nik.ts';
import type { Random } from './random.ts';

const list = (text: string) => text.trim().split(/\s+/);

/** Common first and family names of the region, put together by chance: nobody of the sample exists. */
const firstNames: Record<Sex, readonly string[]> = {
  L: list(`Abdul Adi Agus Ahmad Aldi Andi Anwar Arif Asrul Bahar Bambang Basri Burhan Dedi Edi Erwin Fadli Fahri Ferdi
    Gunawan Hamka Hamzah Hasan Hendra Heru Ibrahim Idris Ilham Imran Irfan Irwan Ismail Iwan Jafar Jamal Joko Junaidi Karim
    Kasim Latif Lukman Made Mahmud Mansur Marwan Moh. Muhlis Mustafa Nasir Nyoman Rahman Rahmat Ramli Ridwan Rizal Rusdi
    Rustam Saiful Salim Samsul Slamet Sofyan Sudirman Sugeng Suharto Sulaiman Supardi Syarif Taufik Usman Wahyu Wayan Yanto
    Yusran Yusuf Zainal Zulkifli`),
  P: list(`Aisyah Amelia Andriani Anita Asmawati Astuti Darmawati Desi Dewi Dian Eka Elvira Endang Erni Fatmawati Fitri
    Fitriani Hadijah Halimah Harlina Hasmawati Hasnah Herlina Ida Ika Indah Irawati Jamilah Julianti Juliati Kadek Kartini
    Kasmawati Ketut Lestari Lina Maryam Mardiana Megawati Murni Nadia Ningsih Nurdiana Nurhayati Nurjanah Nurlaila Nurul Putri
    Rahayu Rahmawati Ratna Rina Rini Rosdiana Rosmini Rukmini Salma Sari Sitti Sri Suarni Suharti Sulastri Sumiati Susanti
    Suryani Syamsiah Titin Tuti Wati Widya Yuliana Yuni Yusnita Zahra Zubaidah`),
};

const familyNames =
  list(`Abubakar Alamsyah Ali Amin Arsyad Asnawi Aswad Azis Badrun Bakri Budiman Daeng Djafar Efendi Fauzi
  Gani Hakim Halim Hamid Harun Hidayat Husain Ismail Jaya Kadir Kurnia Labaso Lagani Lahay Lamato Lasena Latif Malik Mappe
  Marunduh Masulili Mokodompit Mustapa Nento Nugroho Pakaya Palanga Pratama Purnomo Rasyid Saleh Salamun Samad Santoso
  Saputra Setiawan Siregar Sosisi Suparman Supu Susilo Syahrir Tahir Tamrin Timbang Tongko Umar Wibowo Yasin Yunus Zakaria`);

/** A full name; some people have only one, some three parts. */
export function madeUpName(random: Random, sex: Sex): string {
  const first = random.pick(firstNames[sex]);
  if (random.happens(0.06) && !first.endsWith('.')) return first;
  const middle = random.happens(0.18) ? `${random.pick(firstNames[sex])} ` : '';
  return `${first} ${middle}${random.pick(familyNames)}`;
}
