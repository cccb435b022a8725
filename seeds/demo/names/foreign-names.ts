/** Given names and surnames of a language, written in Latin letters as papers write them. */
export interface NameStock {
  readonly m: readonly string[];
  readonly f: readonly string[];
  readonly surnames: readonly string[];
}

const stock = (m: string, f: string, surnames: string): NameStock => ({
  m: m.split(' '),
  f: f.split(' '),
  surnames: surnames.split(' '),
});

/** Names by language. Invented combinations of common names; no list of real people was read. */
export const NAME_STOCKS = {
  english: stock(
    'James Robert John William Richard Thomas Matthew Mark Stephen Kenneth George Patrick Gregory Scott Jeffrey Adam Ethan Noah Lucas Owen',
    'Mary Linda Barbara Elizabeth Margaret Nancy Karen Sandra Ashley Kimberly Donna Emma Alice Amy Heather Megan Nicole Victoria Abigail Leah',
    'Miller Anderson Taylor Harris Walker Mitchell Campbell Turner Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Cooper Peterson Bailey Reed Kelly Howard Brooks Bennett Hughes Foster Sullivan Hamilton Fletcher Whitfield Langford Ashworth Pemberton Holloway',
  ),
  german: stock(
    'Lukas Jonas Stefan Andreas Matthias Jürgen Tobias Florian Sebastian Markus Klaus Felix Moritz Henrik Holger Jens',
    'Lena Anna Katharina Sabine Julia Franziska Claudia Ulrike Birgit Johanna Greta Silke Antje Heike Miriam',
    'Vogt Brandt Krüger Hoffmann Schäfer Winkler Lorenz Albrecht Seidel Kaiser Böhm Pohl Engel Horn Busch Reuter Lindner Steiner Gruber Huber Moser Pichler Baumann Wirth Zeller Ackermann',
  ),
  french: stock(
    'Antoine Julien Nicolas Pierre Laurent Olivier Guillaume Mathieu Étienne Thierry Benoît Rémi Cédric Hugo',
    'Camille Claire Élodie Sophie Isabelle Hélène Chloé Manon Céline Mathilde Aurélie Juliette Pauline Margaux',
    'Lefèvre Moreau Girard Fournier Mercier Blanchard Gauthier Perrin Chevalier Robin Clément Morin Nicolas Garnier Faure Rousseau Legrand Marchand Delattre Renaud Baudry Charpentier',
  ),
  japanese: stock(
    'Haruto Takeshi Kenji Hiroshi Yuki Daisuke Satoshi Kazuya Ryota Shota Makoto Naoki Tatsuya Yusuke Koji Akira',
    'Yuko Akiko Naomi Haruka Mei Sakura Emi Keiko Tomoko Ayaka Misaki Yumi Chihiro Rie',
    'Tanabe Nakagawa Ishikawa Fujimoto Morita Hasegawa Okada Matsuda Nishimura Ueda Kondo Sakai Endo Aoki Miyazaki Sugimoto Maruyama Takagi Iwasaki Kinoshita Hirano Kojima Yokoyama Uchida',
  ),
  chinese: stock(
    'Wei Jian Hao Ming Lei Qiang Bo Chao Jun Tao Yifan Zihan Zhiyuan Haoran Jiahao Yuchen Peng Kai',
    'Xin Yan Ying Li Jing Xue Min Fang Yuting Jiayi Siqi Mengyao Xiaoyu Ruoxi Lan Hui',
    'Wang Zhang Liu Chen Yang Zhao Wu Zhou Sun Ma Zhu Guo He Luo Gao Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian',
  ),
  russian: stock(
    'Alexei Mikhail Nikolai Pavel Ilya Maxim Anton Evgeny Kirill Denis Boris Fyodor Stanislav Grigory',
    'Ekaterina Anastasia Ksenia Polina Daria Nadezhda Oksana Valentina Margarita Sofia Evgenia Lidia',
    'Sokolov Lebedev Morozov Volkov Orlov Makarov Zaitsev Vinogradov Belov Tarasov Kiselev Gusev Titov Kuzmin Filippov Davydov Melnikov Kalinin Yegorov Savin',
  ),
  kazakh: stock(
    'Nurlan Yerlan Daulet Aidos Bekzat Arman Serik Askar Marat Timur Sanzhar',
    'Aigerim Dinara Gulnara Aliya Saule Zhanna Madina Kamila Asel Dana',
    'Akhmetov Suleimenov Omarov Abenov Kassymov Ibraev Zhunusov Sadykov Bekturov Nurgaliyev Tulegenov Mukanov',
  ),
  uzbek: stock(
    'Jasur Sherzod Rustam Bobur Otabek Dilshod Farrukh Ulugbek Sardor Aziz',
    'Dilnoza Nilufar Gulbahor Madina Feruza Zulfiya Shahnoza Nodira Malika',
    'Karimjonov Rahimov Yusupov Tursunov Ergashev Abdullaev Norov Khodjaev Saidov Mirzaev Umarov Toshmatov',
  ),
  dutch: stock(
    'Jeroen Bart Sander Pieter Thijs Ruben Joost Maarten Wouter Koen Daan',
    'Anouk Marieke Femke Sanne Lotte Ilse Eva Maud Hanneke Fleur',
    'Dekker Visser Bakker Mulder Bos Hendriks Kuipers Verhoeven Willems Peeters Maes Wouters Claes Verbeke Hofman Schouten Prins',
  ),
  nordic: stock(
    'Erik Lars Magnus Anders Johan Mikkel Rasmus Henrik Sven Oskar Emil Nils Ole Jakob',
    'Ingrid Astrid Freja Karin Linnea Sigrid Maja Annika Kirsten Solveig Elin Tove',
    'Lindqvist Bergström Nyström Holm Dahl Lund Sandberg Ekström Nygaard Møller Kjær Haugen Solberg Berg Strand Hedlund Sjöberg',
  ),
  finnish: stock(
    'Mikko Juha Antti Timo Jukka Ville Eero Olli Aleksi Tuomas',
    'Aino Hanna Liisa Sari Kaisa Tiina Outi Elina Riikka Noora',
    'Korhonen Virtanen Nieminen Laine Heikkinen Koskinen Järvinen Lehtonen Salminen Rantanen Karjalainen Ojala',
  ),
  indian: stock(
    'Arjun Rahul Vikram Sanjay Anil Rajesh Suresh Karthik Rohan Aditya Nikhil Ashok',
    'Priya Ananya Kavita Deepa Sunita Meera Lakshmi Pooja Shreya Neha Divya',
    'Sharma Iyer Nair Gupta Reddy Menon Rao Mehta Joshi Banerjee Chatterjee Kulkarni Desai Pillai Srinivasan Bhat',
  ),
  italian: stock(
    'Marco Luca Alessandro Davide Matteo Giovanni Paolo Stefano Andrea Fabio',
    'Giulia Chiara Francesca Elena Valentina Silvia Martina Federica Paola',
    'Conti Ricci Marino Greco Lombardi Barbieri Fontana Caruso Ferrara Galli Martini Leone Vitale',
  ),
  spanish: stock(
    'Carlos Javier Miguel Alejandro Pablo Diego Sergio Andrés Rafael Manuel',
    'Lucía Carmen Marta Elena Sofía Paula Cristina Pilar Beatriz Inés',
    'Navarro Molina Ortega Delgado Castro Rubio Ibáñez Serrano Vidal Fuentes Herrera Campos Peña Soler',
  ),
  vietnamese: stock(
    'Minh Tuan Duc Hung Long Nam Quang Thanh Huy Khoa',
    'Linh Huong Lan Mai Thao Trang Ngoc Phuong Hanh Yen',
    'Nguyen Tran Pham Hoang Phan Vu Dang Bui Do Ngo Duong',
  ),
} as const satisfies Record<string, NameStock>;

/** A language that there are names of. */
export type NameLanguage = keyof typeof NAME_STOCKS;

/** Whom one meets in the laboratories of a country. */
export const LANGUAGES_BY_COUNTRY: Readonly<Record<string, Partial<Record<NameLanguage, number>>>> = {
  US: { english: 55, chinese: 15, indian: 14, spanish: 6, german: 4, vietnamese: 3, italian: 3 },
  CA: { english: 55, french: 18, chinese: 13, indian: 14 },
  GB: { english: 66, indian: 12, chinese: 10, italian: 6, german: 6 },
  AU: { english: 70, chinese: 16, indian: 10, vietnamese: 4 },
  NZ: { english: 84, chinese: 10, indian: 6 },
  DE: { german: 78, chinese: 7, indian: 6, italian: 5, russian: 4 },
  AT: { german: 86, italian: 8, russian: 6 },
  CH: { german: 60, french: 24, italian: 16 },
  FR: { french: 82, italian: 7, spanish: 6, vietnamese: 5 },
  BE: { dutch: 55, french: 40, indian: 5 },
  NL: { dutch: 76, indian: 8, german: 8, chinese: 8 },
  SE: { nordic: 84, finnish: 6, indian: 10 },
  NO: { nordic: 92, german: 8 },
  DK: { nordic: 92, german: 8 },
  FI: { finnish: 90, nordic: 10 },
  JP: { japanese: 94, chinese: 6 },
  CN: { chinese: 100 },
  SG: { chinese: 68, indian: 18, vietnamese: 8, english: 6 },
  RU: { russian: 100 },
  KZ: { kazakh: 72, russian: 28 },
  UZ: { uzbek: 82, russian: 18 },
};
