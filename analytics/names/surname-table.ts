/**
 * Korean surnames: Hangul, bearers in the census of 2015, and the folded Latin spellings in use, the Revised Romanisation first. Compacted
 * from `seeds/data/names/surnames.tsv` (Wikipedia-derived list in m3nfis/java-korean-romanizer, MIT); kept as text so that this package
 * needs no file at run time.
 */
export const SURNAME_TABLE = `
김 10689967 gim kim ghim kin
이 7307237 i lee yi rhee yee rhie
박 4192080 bak pak park pack bark bag papk
정 2407601 jeong chong jung chung joung cheong
최 2340582 choe choi choy che chai chae
조 1453971 jo cho joe joh jho jou zo
강 1269290 gang kang khang kahng kwang ghang kaing
장 1021107 jang chang jhang zhang jahng zang jaung
윤 1020564 yun yoon youn yune yeun yon
임 1015200 im lim yim rim leem rhim
신 986001 sin shin sheen sihn shinn synn
유 963498 yu yoo you ryu ryoo lyu
한 773537 han hahn hann haan khan hwan
오 763334 o oh ou ohe oe olh
서 752233 seo so suh su sur sea
전 749266 jeon chon jun chun jeun cheon
권 706212 gwon kwon kweon kwun gweon kwan
황 697475 hwang whang hoang huang hang hawng
안 685688 an ahn ann anh ane aun
송 683521 song soung shong sohng sung seung
홍 558994 hong houng heung heong whong hohng
양 530554 yang ryang yaung young yahng yhang
고 471429 go ko koh goh kho gho koo
문 464047 mun moon mon moun muhn moom
손 457356 son sohn shon sun soun soon
배 400669 bae pae bea bai pai be bay
백 382447 baek paek back baik paik beak baeg
허 326782 heo ho hur huh her hu
노 315372 no noh roh ro rho nho
남 275659 nam nahm nham nan lam narm
심 272049 sim shim sym seem sem sihm
하 233106 ha hah har hwa haa hagh
주 232063 ju chu joo choo jou zoo zhu
구 208550 gu ku koo goo kuh kou khu
곽 203365 gwak kwak kwag kwack gwag koak koag
성 199160 seong song sung soung seoung seung
우 195729 u woo wu wo ou uh
차 194788 cha char tcha tchah chah tscha
진 186310 jin chin jhin jean gin chen jeen
민 171799 min minn mihn meen mheen mean
류 163994 ryu yoo ryoo yu you lyu
나 161015 na ra la nah rha rah
지 160147 ji chi jee gi gee chee jie
엄 144660 eom om um eum uhm aum
변 138802 byeon pyon byun byon byoun pyun byen
채 131757 chae chai che chea cha choi
원 130174 won weon woon one wone woun
방 129559 bang pang bhang bahng barng baang fang
천 121927 cheon chon chun chen choun cheun
공 92340 gong kong kohng ghong con gohng goung
현 88831 hyeon hyon hyun hyoun hyen hyeun
여 80672 yeo yo yuh yu yea yeu
함 80659 ham hahm harm hamm haam hwam
염 69428 yeom yom yum youm yeum yeoum
석 60607 seok sok suk seog suck seuk
추 60561 chu choo chou cho chue chew
도 57946 do to doh dho doe toh doo
소 53856 so soh sho soo seo sou
설 45692 seol sol sul seul sel seal
선 42842 seon son sun shun sen suhn
마 39196 ma mah mar mach mha
길 38173 gil kil gill gihl khil keel kill
연 34850 yeon yon youn yun yeun yeoun
위 32191 wi wee we wie wei wui
표 30749 pyo phyo poy peo pho pou
명 29110 myeong myong myung myoung moung myoeng
기 29062 gi ki kee key kie kih gee
반 28223 ban pan bahn van bhan barn pahn
라 25974 ra na la rha rah nah
왕 25581 wang whang woang ywang yang whyang
금 25472 geum kum keum gum kuem guem
옥 25107 ok ock og ohk oak ouk
육 23455 yuk yook youk yug yuck ryuk
인 22363 in ihn yin inn leen lin
맹 22028 maeng meang mang maing meng meing
제 21988 je che jae jea jeh jye jee
모 21912 mo moh mho moo moe meo
남궁 21313 namgung namkung namkoong namgoong namgoung namkoung
탁 21099 tak tark tag tack tahk thak
국 20768 guk kuk kook gook kug cook koog
어 18929 eo o uh eoh auh eu au
경 16958 gyeong kyong kyung kyoung geong guong gyeng
은 16927 eun un en een uhan eyn
편 16689 pyeon pyon pyun pyoun pyen pyeun
용 15276 yong young lyong yung ryong yeong
예 13587 ye yea yae yeh yee yei
봉 12959 bong pong vong
사 10998 sa sha sah sar
부 10604 bu pu boo poo vu booh buh
황보 10427 hwangbo whangbo hoangbo hwangpo whoangbo howangbo
가 9950 ga ka kah kha gha
복 9538 bok pok bog bock pock boc bouk
태 9073 tae tai tea te thae
목 8859 mok mock mog mook mork mouk
형 7328 hyeong hyong hyung hyoung hung houng
계 6641 gye kye kae kay keh key gae
피 6578 pi pee phee phi pe phie
두 6428 du tu doo do dou dow
감 6024 gam kam kahm kang gahm
동 5936 dong tong dhong doung
호 5853 ho hoh
빈 5782 bin pin been bhin bean vin bihn
제갈 5735 jegal chegal jekal jaegal jaekal jeagal jeakal
음 5604 eum um em yum ehum ng
온 5418 on ohn eon onn own yon
사공 4488 sagong sakong shakong sagoung sagung
시 4354 si shi see sea se
범 3838 beom pom bum buhm beum bom burm
선우 3648 seonu sonu sunwoo seonwoo sunoo sunu
승 3430 seung sung seoung seong sheung soeung
좌 3383 jwa chwa joa choa chua jua chaw
팽 2935 paeng paing peang pang peng phang
간 2525 gan kan khan kahn kann
상 2416 sang shang sahng sarng
갈 2086 gal kal gar karl
서문 2044 seomun somun seomoon suhmoon seamoon sumoon semun
견 1684 gyeon kyon kyun kyeon kyoun gyun
단 1632 dan tan dahn dhan
순 1237 sun soon
당 1146 dang tang dhang
창 1095 chang
옹 967 ong ohng ohong ung
화 915 hwa wha hoa hua
빙 763 bing ping
종 681 jong chong
대 669 dae tae dai dea
풍 651 pung poong poung
궁 572 gung kung koong goong koung
엽 571 yeop yop yub yup youb yeb
아 529 a ah
평 515 pyeong pyong pyung pyoung pyeoung
독고 502 dokgo tokko dokko dockko dogko dockgo dohkgoh
내 374 nae
판 278 pan
리 240 ri
초 236 cho tcho
매 201 mae mai mea mei
궉 183 gwok kwok kweok kwoc
낭 181 nang lang
동방 180 dongbang tongbang
필 174 pil phil fil peel
묵 172 muk mook mok moog
근 170 geun kun keun gun
점 158 jeom chom jum
해 155 hae
탄 149 tan than tahn tran
랑 125 rang
만 124 man mahn mhan
운 118 un woon
돈 117 don ton
곡 101 gok kok koock
야 77 ya yha
자 75 ja cha
섭 75 seop sop seoub sub sup
후 74 hu hou hoo hong who huu
로 67 ro
포 57 po
수 47 su
림 47 rim
담 47 dam tam tan
삼 38 sam
학 35 hak
요 29 yo
총 27 chong
교 26 gyo kyo
영 24 yeong yong
애 24 ae ai
묘 21 myo
등 20 deung tung
관 20 gwan kwan
뢰 19 roe
려 19 ryeo ryo
뇌 19 noe noi lei
증 18 jeung chung zeng tsang duong tseng cheng
독 17 dok tok
비 16 bi pi vy vi bie bee
보 16 bo po
미 16 mi mee
무 15 mu
란 10 ran
산 9 san
어금 8 eogeum ogum eokum eokeum akeum uhkum
망절 8 mangjeol mangjol mangjul
난 8 nan an
다 7 da ta
완 6 wan
번 6 beon pon
무본 6 mubon
황목 5 hwangmok
탕 5 tang
등정 5 deungjeong tungjong`;
