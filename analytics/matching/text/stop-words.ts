/**
 * English words that say nothing about a subject: function words, and what every abstract says. A word that is a subject somewhere
 * ("network", "control", "learning") is not here.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among an and another any are around as at
  based be became because become been before being below between both but by can cannot could did do does done down due during each either
  else ever every few for from further had has have having he hence her here hers him his how however i if in indeed instead into is it its
  itself just least less let like likely made mainly make makes making many may me might more moreover most much must my nearly neither
  never no none nor not now of off often on once one only onto or other others otherwise our ours out over own per perhaps quite rather
  really same several shall she should since so some still such than that the their theirs them then there thereby therefore these they
  this those though through throughout thus to together too toward towards two under until up upon us use used uses using various very via
  was we well were what whatever when where whereas whether which while who whose why will with within without would yet you your
  abstract paper article study studies work present presents presented propose proposes proposed show shows showed shown result results
  method methods approach approaches novel new recent recently demonstrate demonstrates demonstrated investigate investigated investigates
  introduce introduces introduced provide provides provided first second third three different important significant significantly
  including include includes respectively furthermore addition additionally conclusion conclusions aim aims objective objectives et al
  e.g i.e fig figure table copyright rights reserved elsevier springer ieee wiley author authors published`.split(/\s+/),
);
