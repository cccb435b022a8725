/** Common names of nineteenth-century Britain in rough order of frequency, and parts from which rarer ones are put together. */
export const MEN =
  'john william thomas james george charles henry joseph robert edward samuel richard alfred david frederick arthur walter albert benjamin daniel ernest francis peter alexander stephen edwin philip michael andrew patrick isaac matthew hugh frank edmund ralph jonathan harold nathaniel abraham leonard jacob josiah moses anthony simon reuben luke eli amos noah herbert percy sidney lewis louis martin lawrence christopher nicholas theodore timothy gilbert roger cecil horace rupert silas job jesse elijah ezra hector magnus duncan angus donald kenneth neil archibald evan owen rhys morgan ivor idris gareth'.split(
    ' ',
  );
export const WOMEN =
  'mary elizabeth sarah ann jane margaret ellen hannah alice annie emma harriet martha eliza catherine florence emily edith charlotte caroline louisa ada clara isabella agnes susan lucy maria rachel fanny rebecca julia esther amelia frances matilda eleanor ruth grace rose kate maud ethel amy beatrice bertha minnie gertrude jessie helen anne janet lydia phoebe selina susannah betsy nancy priscilla dorcas tabitha winifred mabel violet lily ivy olive hilda gladys dorothy marion georgina henrietta josephine wilhelmina augusta adelaide constance theresa bridget honora sophia olivia victoria'.split(
    ' ',
  );
export const SURNAMES =
  'smith jones williams taylor davies brown thomas evans roberts johnson robinson wilson wright wood hall walker hughes green lewis edwards thompson white jackson turner hill harris clark cooper harrison davis ward baker martin morris james morgan king allen clarke cook moore parker price phillips watson shaw lee bennett carter griffiths mitchell young bailey richardson kelly cox marshall collins bell miller murphy simpson richards anderson wilkinson foster ellis murray chapman mason gray hunt palmer holmes mills rogers campbell barnes knight stevens jenkins reynolds butler fisher russell kennedy harvey pearson fletcher graham dixon stone howard andrews elliott ford reid fox lloyd stewart ross payne day west woods gibson spencer burton hawkins'.split(
    ' ',
  );
export const SURNAME_HEADS =
  'ash back bar beck black bold brad bram brook burn cald carl chad chester clay cole con crom dar den dun east ed ell fair far fen flet gar gil graf grim had hal ham hart hather haw hol hurst kel ken kirk lang lath led lin lock lyd mar mel mid mill nor nun oak old pad pem pen pick pres rad rams red rother rud sal sand scar sed shel sher skel stan stap stock sut swin thorn thur til tren ty ul wads wal war wed wel whit wil win wol wor yar'.split(
    ' ',
  );
export const SURNAME_TAILS =
  'bourne bridge brook burn bury by caster combe cote croft dale den field ford gate ham hurst land ley low man mere more ney ridge ring sett shaw son stead stock stone thorpe ton wait ward water well wick win wood worth yard'.split(
    ' ',
  );
export const TOWN_HEADS =
  'ald amber ast bar barn ben black bod bos brack brent broad bur cam carl castle chel church clap cor dar deep den dor dul ed elm ever fal farn ford glou great guild hales har hel hex high holm horn ilk ips kens kings kirk lan leo ley lich lost lud lyn mac mal market mat middle minster nant nether new north nun oak oxen pem petty pock pool rad reth ripon rom rye saff sand scar sel sher skip south stam stow strat sud tam tar thir tod tot tre up wake wal wan ware wel wem whit wick win wis wood wy yeo york'.split(
    ' ',
  );
export const TOWN_TAILS =
  'borough bridge bury by caster chester combe dale den down ey field ford gate ham hampton haven head hithe hurst leigh ley low market mere minster mouth ness over pool port sey stead stoke ston thorpe ton wade wall well wich wick worth'.split(
    ' ',
  );
export const OCCUPATIONS =
  'labourer farmer clerk carpenter blacksmith shoemaker tailor miner servant weaver writer clergyman painter merchant soldier sailor teacher physician engineer architect lawyer politician baker butcher grocer gardener mason printer publisher musician actor composer sculptor botanist chemist surgeon naval officer cricketer bishop judge journalist photographer explorer poet novelist banker brewer draper saddler cooper wheelwright innkeeper policeman schoolmaster dressmaker milliner governess nurse'.split(
    ' ',
  );
