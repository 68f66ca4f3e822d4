/**
 * Sentences that say how to answer and nothing about what is asked: "Choose the best answer.", "Test yourself:", "Question
 * 12:". Their words mean something elsewhere ("best", "all", "test"), so a sentence counts only when all of it is made of
 * them. Negative words are not among them: "Choose the wrong statement" asks something else.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** At least one of these makes a sentence an instruction. English, German, Spanish; folded. */
const markers = words(`
  choose select pick tick check mark circle click indicate identify decide determine state say tell answer answers guess
  test quiz trivia question questions task exercise problem challenge puzzle riddle consider read think agree statement
  statements claim assertion option options choice choices correct right true know remember recall note review practice
  practise exam try solve explain figure ready knowledge respond complete fill insert supply enter type write add finish put match
  wahle wahlen waehle kreuze markiere bestimme entscheide beantworte antworte antwort antworten frage fragen aufgabe aussage
  aussagen behauptung option optionen richtig richtige richtigen korrekt korrekte stimmt wahr lies uberlege denke teste
  wissen ubung prufe rate erganze erganzen vervollstandige vervollstandigen fulle fullen setze setzen trage tragen schreibe
  schreiben nenne nennen notiere gib geben erklare
  elige elija selecciona seleccione marca marque escoge escoja indica indique decide responde responda respuesta respuestas
  pregunta preguntas opcion opciones afirmacion enunciado correcta correcto correctas verdadera verdadero cierto lee lea
  piensa piense examen ejercicio problema tarea sabes completa complete completar rellena rellene rellenar escribe escriba
  anade inserta inserte
`);

/** Words that may stand beside them. */
const companions = words(`
  the a an this that these those following below above one ones only all any each apply applies best most closest appropriate
  suitable accurate likely of from out in on at for to with and or if whether is are was do does did you your yourself i id
  we us me my our would could can will like want love please now next first last final time quick quickly easy hard simple
  short little fun just so what which who how well much it its be as about more may might there here s see lets let go get
  carefully box letter word circle given list down up work bit memory brain mind warm general again once think find below
  gap gaps blank blanks space spaces field missing number numbers word words term terms name year date unit period value
  amount figure sentence sentences text phrase expression whole correctly two three single by using into
  die der das den dem ein eine einen einer folgende folgenden folgender welche welcher welches diese dieser dieses bitte du
  sie dir dich dein deine dein ob zu an ist sind von aus und oder nur alle zutreffende zutreffenden beste besten passende
  passenden kurz mal jetzt wir uns im in es nach was wer wie
  lucke lucken satz satze text wort worter zahl jahr jahreszahl begriff begriffe name namen einsetzen mit fehlende
  fehlenden fehlendes zwei drei korrekten korrekte genau
  la el las los una un de del que cual cuales es son siguiente siguientes esta este esto por favor si o y e solo todas todos
  tu tus mejor mas adecuada ahora lo en entre a con hueco huecos espacio espacios blanco frase oracion texto palabra
  palabras numero ano nombre termino falta faltan adecuado dos tres
`);

/** Markers that a number may follow. */
const numbered = words("question task exercise problem frage aufgabe ubung pregunta ejercicio problema tarea");

/** The words of all sentences that are no instructions; all words where there is no other sentence. */
export function withoutInstructions(sentences: readonly (readonly string[])[]): string[] {
  const others = sentences.filter((sentence) => !isInstruction(sentence));
  return (others.length > 0 ? others : sentences).flat();
}

function isInstruction(sentence: readonly string[]): boolean {
  if (sentence.length === 2 && numbered.has(sentence[0] as string) && /^\d+$/.test(sentence[1] as string)) return true;
  return (
    sentence.some((word) => markers.has(word)) && sentence.every((word) => markers.has(word) || companions.has(word))
  );
}
