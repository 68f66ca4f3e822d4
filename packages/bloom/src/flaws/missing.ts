import type { Item } from "@quizmentor/items";
import { readProse } from "../text/prose.ts";
import { wordsOf } from "../text/words.ts";
import { flaw, type Rule } from "./flaw.ts";
import { quoted } from "./reading.ts";

/** What is said of a picture without saying anything: "image", "Figure 3", "photo.png", "IMG_0412", "todo". */
const pictureNames =
  "image|picture|img|photo|photograph|figure|fig|graphic|graph|diagram|chart|drawing|illustration|screenshot|icon|logo|map|untitled|bild|abbildung|abb|grafik|foto|diagramm|zeichnung|skizze|imagen|figura|gráfico|dibujo|fotografía";
const emptyAlt = new RegExp(
  `^(?:[^\\p{L}\\p{N}]*|(?:(?:an?|the|this|see|ein|eine|das|die|una?|la|el) )?(?:${pictureNames})s?(?:[ ._-]?(?:of|here|\\d{1,4}|[a-h]))?\\.?|(?:dsc|img|pic|scan|p)[_-]?\\d{2,12}|(?:alt|alternative|alternativ|alternativo)?[ -]?(?:text|texto|description|beschreibung|descripción|caption|title)(?: here)?|alt|\\d{1,4}|\\p{L}|todo|tbd|tba|n/?a|none|null|undefined|placeholder|platzhalter|xxx+|[\\w-]{1,80}\\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?))$`,
  "iu",
);

/**
 * An image without alternative text, or with one that says nothing: learners who do not see it cannot answer (WCAG 2.2,
 * 1.1.1). Looked for in every text of the item that learners see.
 */
export const missingAlternativeText: Rule = ({ item }) =>
  textsWithImages(item).flatMap(([path, source]) =>
    readProse(source).regions.flatMap((region) =>
      region.kind === "image" && saysNothing(region.alt ?? "", source.slice(region.start, region.end))
        ? [
            flaw(
              "missing-alternative-text",
              [{ path, start: region.start, end: region.end }],
              `The image ${quoted(source.slice(region.start, region.end))} has no alternative text, so learners who do not see it cannot use it.`,
              "Say in the square brackets (or in `alt`) what a learner needs to see in it, without giving the answer away.",
            ),
          ]
        : [],
    ),
  );

const longestEmptyAlt = 100;
/** An alternative text that is empty, a placeholder, or the name of the image's file. */
function saysNothing(alt: string, image: string): boolean {
  if (alt.length > longestEmptyAlt) return false;
  if (emptyAlt.test(alt)) return true;
  return /^[\w-]*[\d_-][\w-]*$/.test(alt) && image.includes(`/${alt}.`);
}

const mayHaveImage = (source: string) => source.includes("![") || (source.includes("<") && /<ima?g/i.test(source));

/** The Markdown texts of the item that may have an image, with their paths. */
function textsWithImages(item: Item): [path: string, source: string][] {
  const texts: [string, string][] = [];
  const add = (source: string | undefined, path: string, index?: number, suffix = "") => {
    if (source !== undefined && mayHaveImage(source))
      texts.push([index === undefined ? path : `${path}.${index}${suffix}`, source]);
  };
  add(item.stem, "stem");
  add(item.explanation, "explanation");
  for (const [index, hint] of item.hints.entries()) add(hint, "hints", index);
  if (item.type === "single-choice" || item.type === "multiple-choice") {
    for (const [index, { text, feedback }] of item.options.entries()) {
      add(text, "options", index, ".text");
      add(feedback, "options", index, ".feedback");
    }
  }
  if (item.type === "short-answer") {
    for (const [index, { feedback }] of (item.notYet ?? []).entries()) add(feedback, "notYet", index, ".feedback");
  }
  if (item.type === "ordering") for (const [index, entry] of item.entries.entries()) add(entry, "entries", index);
  if (item.type === "matching") {
    for (const [index, { left, right }] of item.pairs.entries()) {
      add(left, "pairs", index, ".left");
      add(right, "pairs", index, ".right");
    }
    for (const [index, text] of item.distractors.entries()) add(text, "distractors", index);
  }
  if (item.type === "cloze") {
    add(item.text, "text");
    for (const [name, gap] of Object.entries(item.gaps)) {
      if (gap.kind === "select")
        for (const [index, { text }] of gap.options.entries()) add(text, `gaps.${name}.options`, index, ".text");
    }
  }
  return texts;
}

/**
 * No explanation, or one that explains nothing: a placeholder ("TODO", "see above"), or the mere announcement of the
 * answer ("The answer is B.", "Oxygen is correct."). The learner is told right or wrong, and not why.
 */
export const missingExplanation: Rule = ({ item }) => {
  const explanation = item.explanation ?? "";
  const isThere = /[\p{L}\p{N}]/u.test(explanation);
  if (isThere && !isEmptyTalk(item, explanation)) return [];
  return [
    flaw(
      "missing-explanation",
      isThere ? [{ path: "explanation", start: 0, end: explanation.length }] : [],
      isThere
        ? `The explanation (${quoted(explanation)}) gives no reason, so a learner who was wrong does not find out why.`
        : "The item has no explanation, so a learner who was wrong does not find out why.",
      "Say why the key is right and why the most tempting distractor is not.",
    ),
  ];
};

/** Explanations longer than this are not looked into. */
const longestEmptyTalk = 160;

const placeholder =
  /^(?:to ?do\b.{0,60}|fix ?me\b.{0,40}|tb[adc]|n a|na|none|null|nil|undefined|test|x+|\?+|placeholder|lorem ipsum.{0,120}|asdf\w*|bla(?: bla)*|\w|(?:an? |the )?(?:explanation|solution|rationale|reason|feedback|comment)s?(?: here| text| goes here| follows| (?:is )?missing| pending| to (?:follow|come|be added)| will (?:follow|be added).{0,30}| coming soon| required| needed)?|(?:add|write|insert|put|enter|give|provide) (?:an? |the |your )?(?:explanation|rationale|reason|feedback|text)(?: .{0,20})?|no (?:further )?(?:explanation|comment|rationale|feedback|reason)(?: .{0,30})?|(?:to be|will be) (?:added|done|written|completed|continued|announced|provided|explained)(?: .{0,20})?|coming soon|(?:more )?(?:later|soon)|see (?:the |your |also )?(?:above|below|textbook|book|lecture|notes|slides?|chapter|page|class|lesson|solution|answer|key|course|manual|handout|internet|wikipedia|google)(?: .{0,30})?|(?:look|read) (?:it up|this up|up|again)(?: .{0,20})?|google it|ask (?:your|the) teacher|(?:we|i) (?:will|shall|discussed|covered|saw|did|had) .{0,60}|(?:discussed|covered|explained|treated) (?:in|during) .{0,40}|(?:self[- ]explanatory|obvious|obviously|trivial|clear|clearly|evident|common (?:sense|knowledge)|general knowledge|easy|simple)|(?:this|it|that|the answer) (?:is|should be) (?:self[- ]explanatory|obvious|trivial|clear|evident|easy|common knowledge|well known)|because(?: (?:it is|it's|that is|that's)(?: (?:so|true|right|correct|how it is|the (?:right|correct) answer))?| i (?:say|said) so)?|(?:it|that) (?:just )?is(?: so| how it is| what it is)?|by definition|(?:well done|good job|great|correct|right|true|false|wrong|yes|no|ok|okay|sorry|try again|think again|good|exactly)|folgt(?: noch| später| in kürze)?|(?:eine? )?(?:erklärung|begründung|lösung)(?: folgt.{0,20}| fehlt.{0,20}| hier| ergänzen| noch .{0,30}| einfügen)?|(?:keine|ohne) (?:erklärung|begründung|angabe)(?: .{0,20})?|(?:wird|muss|noch) (?:noch )?(?:ergänzt|nachgereicht|ergänzen|offen|zu ergänzen)(?: .{0,20})?|noch keine .{0,20}|siehe (?:oben|unten|buch|skript|lehrbuch|unterricht|lösung)(?: .{0,20})?|s o|k a|selbsterklärend|offensichtlich|klar|richtig|falsch|platzhalter|weil es so ist|ist so|pendiente(?: .{0,20})?|por (?:hacer|completar|definir|añadir|escribir)(?: .{0,20})?|(?:la )?explicación(?: pendiente| aquí| próximamente| por .{0,20})?|sin (?:explicación|comentarios?)|(?:ver|véase|consultar) (?:arriba|abajo|el libro|libro|apuntes|más arriba)(?: .{0,20})?|próximamente|falta(?: .{0,20})?|obvio|es (?:obvio|evidente)|correcto|incorrecto|verdadero|falso|porque sí|se añadirá(?: .{0,20})?)$/;

/** Words that announce an answer without explaining it. */
const announcing = new Set(
  `the a an this that these those it its is are was were be so therefore hence thus because answer answers option options choice choices
  key solution alternative statement right correct true false wrong best only one other others all not incorrect must should would
  clearly obviously simply of course here above letter number response and or in to for by definition
  die der das dies diese ist sind antwort lösung option richtig richtige korrekt korrekte lautet also wahr falsch aussage stimmt stimmen
  la el lo las los es son respuesta opción correcta correcto solución verdadero verdadera falso falsa afirmación por tanto esta este
  remaining rest sentence value result`.split(/\s+/),
);

/** Nothing but a placeholder, or nothing beside the words of the answer and those that announce it. */
function isEmptyTalk(item: Item, explanation: string): boolean {
  if (explanation.length > longestEmptyTalk) return false;
  const words = wordsOf(explanation);
  const phrase = words.map(({ lower }) => lower).join(" ");
  if (placeholder.test(phrase)) return true;
  if (/[=$`<>≈→]/.test(explanation)) return false;
  const told = new Set(answerTexts(item).flatMap((text) => wordsOf(text).map(({ lower }) => lower)));
  let announces = false;
  for (const { lower } of words) {
    if (
      /^(?:answer|option|correct|right|true|false|key|solution|antwort|richtig|korrekt|lösung|wahr|falsch|respuesta|opción|correct[ao]|solución)$/.test(
        lower,
      )
    )
      announces = true;
    else if (!announcing.has(lower) && !told.has(lower) && !/^[a-h]$/.test(lower)) return false;
  }
  return announces || phrase === answerTexts(item).join(" ").toLowerCase();
}

/** The right answers, as an announcement would name them. */
function answerTexts(item: Item): string[] {
  if (item.type === "single-choice" || item.type === "multiple-choice")
    return item.options.filter(({ correct }) => correct).map(({ text }) => text);
  if (item.type === "short-answer") return [...item.accept];
  if (item.type === "numeric") return [String(item.value ?? "")];
  return [];
}
