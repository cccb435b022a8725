/**
 * Given names of English that Koreans abroad carry or that stand beside a Korean one, with their short forms: one line a name, forms after
 * the first are the same name. Common knowledge, written for this project.
 */
const FORMS = `
aaron ron|abigail abby gail|abraham abe|adam|adrian|agnes|alan allan allen al|albert al bert|alex alexander alexandra alexis sandy sasha alejandro aleksandr alexandre|alfred al fred
alice|alicia|alison allison|amanda mandy|amber|amelia|amy|andrea|andrew andy drew andre andreas|angela angie|angelina|anita|ann anna anne annie hannah hanna|anthony tony antonio anton
april|arnold arnie|arthur art|ashley|audrey|austin|barbara barb|benjamin ben benny benji|bernard bernie|bethany beth|betty|beverly bev|bonnie|bradley brad|brandon|brenda|brent|brian bryan|bridget
bruce|caleb|calvin cal|cameron cam|carl karl carlos|carol caroline carolyn carrie|casey|catherine katherine kathryn kate kathy cathy katie kathleen cate katharine katarina|cecilia|chad|charles charlie chuck carlo charlotte
chelsea|cheryl|chloe|christina christine kristin kristen tina chris christian|christopher chris topher kris|cindy cynthia|claire clara|claudia|clayton clay|clifford cliff|clinton clint|cody|colin|connie constance
craig|crystal|curtis curt|cynthia|daisy|dale|damian|daniel dan danny daniele|daniella danielle dani|darren|david dave davy davide|dawn|dean|deborah debra debbie deb|denise|dennis denis|derek derrick
diana diane|dominic dom|donald don donny|donna|dorothy dot|douglas doug|duncan|dustin|dwight|dylan|earl|edgar ed|edith|edmund ed|edward ed eddie ted eduardo eddy|edwin ed|eileen|elaine|eleanor ellie|eli elijah
elizabeth liz beth betsy lisa eliza elisabeth libby|ellen|emily emma em|eric erik erich|erica erika|ernest ernie|esther|ethan|eugene gene|eunice|eva eve|evan|evelyn|faith|felicia|felix|fiona|florence|frances fran
francis frank francisco francesco|franklin frank|fred frederick freddy fredrick friedrich|gabriel gabe|gabriella gabrielle|gail|gary|gavin|geoffrey jeffrey jeff geoff|george georg jorge|georgia|gerald gerry jerry|gilbert gil|gina
giovanni|glen glenn|gloria|gordon|grace|graham|grant|gregory greg gregg gregor|guy|gwen|harold harry hal|harrison|harry henry|harvey|hazel|heather|hector|heidi|helen helena|henry hank harry henri heinrich
herbert herb|holly|howard howie|hubert|hugh hugo|hunter|ian iain|ignatius|irene|iris|isaac ike|isabel isabella isabelle bella|ivan|jack john|jacob jake|jacqueline jackie|jaime james jim jimmy jamie|jane janet|jared
jasmine|jason jay|jay|jean|jennifer jen jenny jenn|jeremiah jeremy jerry|jerome jerry|jessica jess jessie|jill|joan joanne joanna|jocelyn|joel|john johnny jon johann juan jean jonathan|johnathan jonathan jon nathan
jordan|joseph joe joey jose josef giuseppe|joshua josh|joyce|judith judy|julia julie juliana giulia|julian|june|justin|karen|katrina|keith|kelly|kelvin|kenneth ken kenny|kevin|kimberly|kirk|kristine kristina|kurt
kyle|lance|larry lawrence laurence laurent|laura lauren laurie|leah|leo leonard leon lenny|leslie les lesley|lewis louis lou luis|liam william|lillian lily|linda|lindsay lindsey|logan|lois|lorraine|louise|lucas luke luca
lucy lucia|lydia|lynn|mabel|madeline maddie|marcus mark marc marco|margaret maggie peggy meg marge greta margarita|maria marie mary mia|marian marianne|marilyn|marion|marjorie|marlene|marshall|martha|martin marty martina
marvin|mason|matthew matt matthias mathieu|maureen|maurice|max maximilian maxwell|maya|megan meg|melanie mel|melissa mel|melvin mel|meredith|michael mike mick mickey michel mikhail miguel michal|michelle|mildred|miles myles
milton|miranda|mitchell mitch|molly|monica|morgan|morris|nancy|naomi|natalie natasha natalia|nathan nate nathaniel|neil neal|nelson|nicholas nick nicolas niko nikolaus|nicole nicky nicola|nina|noah|noel|nolan|norman norm
oliver ollie|olivia|oscar|owen|pamela pam|patricia pat patty tricia|patrick pat paddy|paul pablo paolo pavel|paula|pauline|peter pete pedro pietro petr|philip phillip phil philippe|phyllis|preston|priscilla|quentin|rachel
ralph|ramona|randall randy|raphael rafael|raymond ray|rebecca becky|regina|reginald reg|renee|rex|richard rick dick rich ricky ricardo|riley|rita|robert bob rob bobby robbie bert roberto|roberta|robin|rodney rod|roger
roland|ronald ron ronnie|rosa rose rosie|rosemary|ross|roxanne|roy|russell russ|ruth|ryan|sabrina|sally|samantha sam|samuel sam sammy|sandra sandy|sara sarah sally|scott|sean shawn shaun|sebastian|selena|serena|seth|shane
sharon|sheila|shelby|sherry|shirley|sidney sydney|simon|sofia sophia sophie|sonia sonya|spencer|stacy|stanley stan|stella|stephanie steph|stephen steven steve stefan stephan|stuart stewart|susan sue susie suzanne susanna
sylvia|tamara|tanya|tara|taylor|teresa theresa terry tess|terence terry|thaddeus|theodore ted theo teddy|thomas tom tommy tomas|tiffany|timothy tim|todd|tracy|travis|trevor|tristan|troy|tyler|valerie val|vanessa|vera
vernon|veronica|victor vic viktor|victoria vicky|vincent vince vincenzo|violet|virginia ginny|vivian|walter walt|wanda|warren|wayne|wendy|wesley wes|whitney|wilbur|wilfred|william will bill billy willy liam guillermo wilhelm|winston
yolanda|yvonne|zachary zach zack|zoe|joon peter|justine|jaclyn|jess|lena|elena|rosalind|ursula|vladimir|dmitri dmitry|sergei sergey|yuri|igor|boris|olga|ingrid|lars|sven|hans johannes|jurgen|klaus|ludwig|wolfgang|giovanna`;

const byForm = new Map<string, readonly number[]>();
FORMS.trim()
  .split(/[|\n]/u)
  .forEach((line, name) => {
    for (const form of line.trim().split(' ')) byForm.set(form, [...(byForm.get(form) ?? []), name]);
  });

/** Whether a folded word is a common given name of English or a short form of one. */
export const isEnglishName = (word: string): boolean => byForm.has(word);

/** Whether two folded words are forms of one English name: `bob`, `robert`. */
export const isSameEnglishName = (a: string, b: string): boolean =>
  a !== b && (byForm.get(a)?.some((name) => byForm.get(b)?.includes(name)) ?? false);
