/*
 * Surnames and given names that are frequent among authors of the world, folded: sharing one says little. Common knowledge, written for this
 * project; pinyin and Korean names are weighed by their own models.
 */
const SURNAMES = `smith johnson williams brown jones miller davis garcia rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor
moore jackson martin thompson white harris clark lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker
hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers
gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos ward cox richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes
price alvarez castillo sanders patel myers long ross foster jimenez powell perez sanchez ramirez fernandez silva santos oliveira souza pereira costa ferreira
rodrigues almeida lima gomes ribeiro martins carvalho alves rossi russo ferrari esposito bianchi romano colombo ricci marino greco conti mueller muller
schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf schroeder neumann schwarz zimmermann braun krueger hofmann
dubois durand leroy moreau simon laurent lefebvre michel bernard petit robert richard andersson johansson karlsson nilsson eriksson larsson olsson hansen
jensen nielsen pedersen andersen christensen larsen sorensen olsen ivanov petrov smirnov kuznetsov popov volkov novak nowak kowalski singh kumar sharma gupta
verma jain shah mehta reddy rao das roy ghosh banerjee mukherjee chatterjee khan ali ahmed ahmad hussain hassan hasan mohamed mohammed mohammad muhammad
ibrahim rahman islam khalil saleh abdullah osman malik iqbal tran pham hoang phan vu vo dang bui do ho ngo tanaka suzuki sato takahashi watanabe ito yamamoto
nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yilmaz kaya demir celik sahin cohen levy mizrahi chan wong cheung
lam lau leung ng ho chow chu chen lin lee wang tan lim goh teo`;
const GIVENS = `mohamed mohammed mohammad muhammad ahmed ahmad ali hassan hasan hussein hussain ibrahim abdullah abdul khalid omar saleh saeed syed
abdulrahman abdulaziz mahmoud mustafa yusuf youssef fatima ayesha aisha rajesh ramesh suresh sanjay vijay ajay anil sunil amit rahul rohit ashok arun ravi
raj kumar priya pooja neha deepak manoj vinod jose juan luis carlos jorge pedro manuel miguel rafael javier sergio fernando alberto roberto ricardo eduardo
andres diego pablo ana maria marcelo joao antonio francisco giovanni marco andrea luca alessandro giuseppe paolo stefano matteo pierre jean philippe nicolas
francois laurent hans peter klaus wolfgang jurgen thomas stefan michael andreas martin jan lars anders erik per henrik hiroshi takashi kenji yuki satoshi
akira makoto takeshi hiroyuki kazuhiro yoshihiro van thi minh duc anh hung tuan sergey alexey dmitry andrey vladimir mikhail alexander ivan nikolai olga
elena irina tatiana mehmet mustafa ahmet`;
/** Spellings of one given name of another script, one line a name. */
const TRANSCRIPTIONS = `mohamed mohammed mohammad muhammad mohamad muhammed muhamad mohd md|ahmed ahmad achmad ahmet|hussein hussain husain hossein hosein husein|yusuf youssef yousef yusef yousuf
abdullah abdallah abdulla|abdulrahman abdelrahman abdurrahman abdulrehman|abdulaziz abdelaziz|ibrahim ebrahim|hassan hasan|omar omer umar|osman othman uthman usman ottman|saeed said saied sayeed|khalid khaled
mustafa mostafa moustafa|mahmoud mahmud mehmood mahmood|ali aly|tariq tarek tarik|jamal gamal|kareem karim|rashid rasheed|hameed hamid|sergey sergei serguei|alexey aleksei alexei aleksey|dmitry dmitri dmitriy dimitri
yuri yury iouri yuriy|evgeny evgenii yevgeny evgeniy|nikolay nikolai|andrey andrei|mikhail michail|tatiana tatyana|natalia nataliya natalya|yulia yuliya iuliia julia|aleksandr alexander alexandr|vasily vasilii vasiliy
viacheslav vyacheslav|valery valeri valeriy|anatoly anatoliy anatolii|vitaly vitaliy vitalii|grigory grigori grigoriy|ekaterina katerina|aleksandra alexandra|georgy georgii georgi|ksenia xenia kseniia
giorgos george georgios|yannis ioannis giannis|konstantinos constantinos|nikolaos nicolaos`;
const byTranscription = new Map(
  TRANSCRIPTIONS.split(/[|\n]/u).flatMap((line, name) => line.split(' ').map((form) => [form, name] as const)),
);

const surnames = new Set(SURNAMES.split(/\s+/u));
const givens = new Set(GIVENS.split(/\s+/u));

/** Whether many authors of the world have this surname. */
export const isCommonSurname = (letters: string): boolean => surnames.has(letters);
/** Whether many authors of the world have this given name. */
export const isCommonGiven = (letters: string): boolean => givens.has(letters);

/** Whether two folded words are spellings of one given name of another script: `sergey`, `sergei`. */
export const isSameCommonGiven = (a: string, b: string): boolean =>
  a !== b && byTranscription.has(a) && byTranscription.get(a) === byTranscription.get(b);
