const ENGLISH = /\b(the|of|and|in|for|with|on|to|by|from|using)\b/giu;
const FOREIGN =
  /(?<![\p{L}])(der|die|das|und|für|von|zur|zum|des|im|eine[rsnm]?|les?|une?|dans|pour|avec|sur|du|et|el|los|las|para|con|una|del|y|e|della|nel|di|per|il|het|een|voor|van|og|av|på|och|för)(?![\p{L}])/giu;

/** Whether a text in Latin letters is in another language than English, by its function words; a short or mixed one is not. */
export function isForeign(text: string): boolean {
  const foreign = text.match(FOREIGN)?.length ?? 0;
  return foreign >= 2 && foreign > 3 * (text.match(ENGLISH)?.length ?? 0);
}
