/** Words of grammar, of all languages together: for telling the forms of options. */
export const subjects = new Set("it they he she we you i there es sie er wir ihr man ella ellos ellas él".split(" "));
export const possessives = new Set(
  "its their his her our my your seine seinen seiner seinem ihre ihren ihrer ihrem ihr sein mein dein su sus mi tu".split(
    " ",
  ),
);
export const articles = new Set(
  "the a an der die das dem den des ein eine einen einem einer eines el la los las un una unos unas".split(" "),
);
export const determiners = new Set(
  "the a an some any every each no many most several all both few such der die das dem den des ein eine einen einem einer eines kein keine el la los las un una unos unas".split(
    " ",
  ),
);
export const prepositions = new Set(
  `of in on at by for with from to into onto over under between among through during after before about against as than per within without
  off up down along across behind beside below above beyond inside outside near via towards against toward around upon until per
  von im in am an auf aus bei mit nach für zu zum zur über unter zwischen durch gegen ohne um vor hinter neben vom beim ins ans wegen bis seit trotz de del en con por para entre sobre desde hasta al sin bajo tras hacia según contra`.split(
    /\s+/,
  ),
);
export const particles = new Set(
  "up down off out away back it them him her this that these those more less no not how what".split(" "),
);
