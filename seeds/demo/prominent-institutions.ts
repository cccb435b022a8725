const PROMINENT: Readonly<Record<number, string>> = {
  3: `Seoul National University|Korea Advanced Institute of Science and Technology|Massachusetts Institute of Technology|
    Stanford University|University of California, Berkeley|Georgia Institute of Technology|
    University of Illinois Urbana-Champaign|University of Michigan|The University of Texas at Austin|University of Toronto|
    Imperial College London|University of Cambridge|ETH Zurich|Technical University of Munich|RWTH Aachen University|
    The University of Tokyo|Tsinghua University|National University of Singapore|Nanyang Technological University|
    Delft University of Technology|KTH Royal Institute of Technology|TU Wien`,
  2: `Pohang University of Science and Technology|Yonsei University|Korea University|Hanyang University|Sungkyunkwan University|
    Ulsan National Institute of Science and Technology|Gwangju Institute of Science and Technology|
    Daegu Gyeongbuk Institute of Science and Technology|Korea Institute of Science and Technology|Pusan National University|
    Kyungpook National University|Chungnam National University|Inha University|Ajou University|Kyung Hee University|
    Electronics and Telecommunications Research Institute|Samsung Electronics (South Korea)|Korea Institute of Energy Research|
    Korea Atomic Energy Research Institute|Korea Aerospace Research Institute|
    Korea Research Institute of Bioscience and Biotechnology|Korea Research Institute of Chemical Technology|
    Korea Institute of Machinery & Materials|Korea Research Institute of Standards and Science|Institute for Basic Science|
    Purdue University West Lafayette|Harvard University|Princeton University|California Institute of Technology|
    Cornell University|University of California, Los Angeles|University of California San Diego|
    University of Southern California|University of Wisconsin–Madison|University of Minnesota|The Ohio State University|
    Texas A&M University|Carnegie Mellon University|Pennsylvania State University|Northwestern University|
    Johns Hopkins University|Columbia University|University of Washington|University of Maryland, College Park|Virginia Tech|
    Argonne National Laboratory|Oak Ridge National Laboratory|Lawrence Berkeley National Laboratory|
    University of British Columbia|University of Waterloo|McGill University|University of Alberta|McMaster University|
    University of Oxford|University College London|University of Manchester|University of Birmingham|University of Southampton|
    Karlsruhe Institute of Technology|Technische Universität Berlin|Technische Universität Dresden|Forschungszentrum Jülich|
    Friedrich-Alexander-Universität Erlangen-Nürnberg|Université Paris-Saclay|Sorbonne Université|École Polytechnique|
    Université Grenoble Alpes|Kyoto University|The University of Osaka|Tohoku University|Institute of Science Tokyo|
    Tokyo Institute of Technology|RIKEN|Kyushu University|Nagoya University|Peking University|Shanghai Jiao Tong University|
    Zhejiang University|University of Science and Technology of China|Harbin Institute of Technology|Yanbian University|
    Jilin University|École Polytechnique Fédérale de Lausanne|Paul Scherrer Institute|Eindhoven University of Technology|
    University of Twente|Chalmers University of Technology|Technical University of Denmark|
    Norwegian University of Science and Technology|Aalto University|KU Leuven|Ghent University|The University of Melbourne|
    UNSW Sydney|Monash University|University of Auckland|Graz University of Technology|Lomonosov Moscow State University|
    Nazarbayev University|Al-Farabi Kazakh National University|Satbayev University`,
  1: `Konkuk University|Chung-Ang University|Sogang University|Jeonbuk National University|Chonnam National University|
    Chungbuk National University|Gyeongsang National University|Kangwon National University|Yeungnam University|
    Dongguk University|Ewha Womans University|Gachon University|Korea Aerospace University|Dankook University|
    Tech University of Korea|Korea Institute of Geoscience and Mineral Resources|Korea Institute of Fusion Energy|
    Korea Railroad Research Institute|Korea Institute of Industrial Technology|Korea Astronomy and Space Science Institute|
    Korea Institute of Ocean Science and Technology|Korea Institute of Materials Science|
    Korea Electrotechnology Research Institute|Korea Institute of Science & Technology Information|
    Korea Institute of Toxicology|Samsung (South Korea)|Samsung Advanced Institute of Technology (South Korea)|
    LG Chem (South Korea)|LG AI Research (South Korea)|Hyundai Motor Group (South Korea)|Naver (South Korea)|
    Hanwha Solutions (South Korea)|Korea Electric Power Corporation (South Korea)|Korea Hydro and Nuclear Power (Korea)|
    Celltrion (South Korea)|Google (United States)|Apple (United States)|Nvidia (United Kingdom)|Microsoft (United States)|
    Ford Motor Company (United States)|General Motors (United States)|Micron (United States)|Siemens (Germany)|
    Robert Bosch (Germany)|Toyota Motor Corporation (Japan)|Sony (Japan)|Hitachi (Japan)|Philips (Netherlands)|
    ASML (Netherlands)|Ericsson (Sweden)|Novartis (Switzerland)|Huawei Technologies (China)|
    Agency for Science, Technology and Research|Singapore University of Technology and Design|CEA Grenoble|
    TU Dortmund University|Technische Universität Darmstadt|University of Bonn|Heidelberg University|Max Planck Society|
    European Organization for Nuclear Research|Commonwealth Scientific and Industrial Research Organisation|
    The University of Queensland|The University of Sydney|Australian National University|University of Canterbury`,
};

const GRADE: ReadonlyMap<string, number> = new Map(
  Object.entries(PROMINENT).flatMap(([grade, names]) => names.split('|').map((name) => [name.trim(), Number(grade)] as const)),
);

/**
 * How prominently an institution figures in the demo, by ROR's display name: 3, 2 or 1 for those that Koreans in science often go
 * to, else 0. An editorial choice of the demo, nothing more.
 */
export const prominenceOf = (name: string): number => GRADE.get(name) ?? 0;

/** Every name of the list, for checking it against ROR. */
export const prominentNames = (): readonly string[] => [...GRADE.keys()];
