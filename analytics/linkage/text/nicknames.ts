/** Given names and the short forms in common English use; the first of a line stands for all. */
const GROUPS = `
william will bill billy willie wm liam|robert rob bob bobby robbie bert|richard rick dick richie ricky rich|john jack johnny jon johnnie|james jim jimmy jamie jas
thomas tom tommy thos|charles charlie chas chuck charley|edward ed eddie ted teddy ned|henry harry hal hank|george geo georgie|joseph joe joey jos|samuel sam sammy saml
benjamin ben benny benj|frederick fred freddie freddy fredk|francis frank frankie|alexander alex alec sandy sandie|andrew andy drew|anthony tony ant|arthur art artie
albert al bertie|alfred alf alfie|daniel dan danny|david dave davey davy|michael mike mick mickey micky|matthew matt|nicholas nick nicky|patrick pat paddy|peter pete
philip phil phillip|stephen steve steven stevie|walter wally walt|lawrence larry laurie laurence|leonard len lenny|ronald ron ronnie|donald don donnie|kenneth ken kenny
gregory greg|timothy tim timmy|christopher chris kit topher|nathaniel nat nathan nate|theodore theo|vincent vince vinny|zachary zach zack|joshua josh|jonathan jonny
elizabeth liz lizzie beth betty bess bessie eliza lisa libby betsy elsie|margaret maggie meg peggy madge marge margie daisy greta|mary molly polly mamie may|catherine kate katie kathy cathy kitty katherine kathleen kay kathryn
ann anne annie anna nan nancy hannah|sarah sally sadie|jane janie jenny janet|eleanor ellen nell nellie nelly ella helen lena nora|susan sue susie susannah suzanne
martha mattie patty|frances fanny fran|florence flo florrie flossie|charlotte lottie lotty|caroline carrie carol|dorothy dot dolly dora dottie|emily em emma emmy millie
harriet hattie|isabella bella isabel isobel belle|jessica jess jessie|josephine josie jo|judith judy|katharine kath|louisa lou louise|matilda tilly tillie maud
patricia patsy trish tricia|rebecca becky|rosemary rose rosie|theresa terry tess teresa|victoria vicky tori|virginia ginny|winifred winnie|agnes aggie|amelia amy
barbara babs barb|beatrice bea trixie|deborah deb debbie|gertrude gertie trudy|jacqueline jackie|jennifer jen jenna|kimberly kim|lucy lucinda|pamela pam|samantha sammie|abigail abby gail`;

const canonical = new Map<string, string>();
for (const group of GROUPS.split(/[|\n]/)) {
  const [first, ...others] = group.trim().split(' ');
  if (first) for (const name of [first, ...others]) canonical.set(name, first);
}

/** The name that a short form stands for, else the name itself: `bill` → `william`. */
export const fullForm = (name: string): string => canonical.get(name) ?? name;
