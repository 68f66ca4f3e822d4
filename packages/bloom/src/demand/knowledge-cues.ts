/**
 * Cues of the knowledge dimensions, one language each: words as they stand in a question, lower-cased, separated by "|".
 * "^" at the start: only as the first words of a sentence.
 */
export type Cues = { metacognitive: string; procedural: string; conceptual: string; factual: string };

export const english: Cues = {
  // Strategic knowledge, knowledge about cognitive tasks, self-knowledge.
  metacognitive: `your own learning|your learning|your own thinking|your own understanding|your own knowledge|your study|your revision
    |your own strengths|your strengths|your weaknesses|your own progress|study strategy|study strategies|learning strategy
    |learning strategies|revision strategy|revision plan|study plan|study technique|study habits|how confident|how certain are you
    |confident are you|you find hardest|you find difficult|you found difficult|you found hardest|did you find hardest
    |helps you learn|helped you learn|helps you remember|helped you remember|helps you understand|helped you understand
    |reflect on|reflect upon|metacognition|metacognitive|self-assessment|self-testing|how did you learn|how well do you
    |how do you learn|how do you know that you|how will you study|how would you study|learn best|you learned best
    |prepare for the exam|prepare for an exam|prepare for the test|prepare for a test|do differently next time|mnemonic`,
  // Skills and algorithms, techniques and methods, criteria for when to use them.
  procedural: `calculate|compute|work out|^solve|^simplify|^factor|^factorise|^factorize|^convert|^differentiate|^integrate
    |^derive|^round|^measure|^estimate|^implement|write a program|write a function|write a query|write a command|write a script
    |write a loop|write a test|write the query|write the command|write an expression|^debug|^refactor|^sort|carry out|^perform|^apply
    |^construct|^draw|^sketch|^plot|^balance|^multiply|^divide|^subtract|^expand|^rewrite|^translate|^demonstrate|^set up|^configure
    |^use|^find|^design|^develop|^draft|^devise|^compose|^produce|^program|find the value|show how to|how do you|how would you|how can you|how should you|how could you|how does one|how to
    |how should|which command|what command|which commands|which method|which technique|which procedure
    |which algorithm|which approach|which query|which statistical test|which test should|which formula should
    |the steps|next step|first step|which step|in which order|in what order|into the order|in the order in which|put in order
    |procedure|does it print|does this print|code print|program print|command print|statement print|loop print|is printed|prints|output of|which way|which repair|which replacement
    |which change|which fix|which plan|proposals|does the compiler|compile|compiles|is the output|will be logged
    |is logged|evaluates to|evaluate to|does it return|query return|function return|call return|expression return
    |when should you|when to use|should be used|best suited|most suitable|most appropriate`,
  // Classifications and categories, principles and generalizations, theories, models and structures.
  conceptual: `why|^explain|explain why|explain how|how would you explain|relationship between|relation between|relationship|difference between
    |differences between|differ from|differ|distinguish|^compare|^contrast|compare|in common|similarities|^classify|^categorize
    |^categorise|example of|examples of|an instance of|kind of|kinds of|type of|types of|belongs to|belong to|category|principle
    |principles|theory|theories|the law of|hypothesis|what happens|what would happen|what will happen|^predict|leads to|lead to
    |the cause of|the causes of|causes|the effect of|the effects of|effect on|effects of|affect|affects|influence|influences
    |consequence|consequences|depends on|depend on|best explains|explains|best describes|best summarises|conclusion|conclude|infer
    |^interpret|^justify|assumption|assumptions|the purpose of|the function of|the role of|role does|purpose does|function does
    |analogous|implies|imply|reason for|reasons for|the structure of|structured|model|advantage|advantages|disadvantage
    |disadvantages|trade-off|how does|how do|how are|how is|responsible for|evidence|claim|argument
    |judgement|judgment|pattern|its effect|^evaluate|^assess|^critique|^judge|^discuss|^illustrate|^summarise|^summarize|critique
    |contrast|do you agree|would you recommend|to what extent|objection|objections|premise|weigh up|^analyse|^analyze`,
  // Terminology, specific details and elements.
  factual: `^who|when did|when was|when were|which year|what year|in which year|what date|^where|^name|^list|^define|^state|^recall|^label|name of
    |names of|is called|are called|called|known as|stand for|stands for|abbreviation|acronym|the term|what term|which term
    |which word|which symbol|the symbol|what symbol|definition of|what is meant by|capital of|name for|names for|which country
    |which city|which person|which unit|in which unit|what unit|the unit of|what colour|what color|which keyword|which element|which author
    |which president|located|discovered|invented|was born`,
};

export const german: Cues = {
  metacognitive: `dein lernen|deines lernens|ihr eigenes lernen|eigenes lernen|eigenen lernens|dein eigenes denken|lernstrategie|lernstrategien
    |lerntechnik|lernplan|lernverhalten|deine stärken|ihre stärken|deine schwächen|ihre schwächen|wie sicher bist du
    |wie sicher sind sie|wie gut kannst du|wie gut können sie|fällt dir schwer|fiel dir schwer|fällt ihnen schwer|fällt dir am schwersten
    |fiel dir am schwersten|hilft dir|half dir|hat dir geholfen|metakognition|metakognitiv|selbsteinschätzung|selbsttest
    |lernst du|lernen sie am besten|hast du gelernt|auf die prüfung vor|auf eine prüfung vor|auf die klausur vor|eselsbrücke
    |reflektiere|reflektieren sie|beim nächsten mal anders`,
  procedural: `berechne|berechnen|^löse|^lösen sie|^vereinfache|^vereinfachen|^rechne|^wandle|^wandeln|^leite|^leiten sie|^integriere|^bestimme
    |^bestimmen sie|^ermittle|^ermitteln sie|^miss|^messen sie|^konstruiere|^konstruieren|^zeichne|^zeichnen|^skizziere|^skizzieren
    |^implementiere|^implementieren|^schreibe|^schreiben sie|^wende|^wenden sie|^führe|^führen sie|^sortiere|^übersetze|^übersetzen|^forme|^formen sie
    |wie berechnet man|wie geht man|wie gehst du|wie gehen sie|wie löst man|wie kann man|wie würdest du|wie würden sie
    |welcher befehl|welchen befehl|welche methode|welches verfahren|welchen algorithmus|welcher algorithmus|welche abfrage
    |die schritte|nächste schritt|nächster schritt|erste schritt|erster schritt|in welcher reihenfolge|reihenfolge|verfahren|gibt das programm
    |gibt der code|gibt dieser code|wird ausgegeben|ausgabe|wann verwendet man|wann sollte man|eignet sich|am besten geeignet|^entwirf|^entwerfen|^entwickle|^entwickeln|^erstelle|^erstellen|^plane|^planen`,
  conceptual: `warum|weshalb|wieso|^erkläre|^erklären sie|^erläutere|^erläutern|erkläre warum|unterschied|unterschiede|unterscheidet|unterscheiden
    |^vergleiche|^vergleichen|gemeinsam|gemeinsamkeiten|zusammenhang|zusammenhänge|beziehung|beziehungen|^ordne|^klassifiziere|beispiel für
    |beispiele für|art von|arten von|gehört zu|gehören zu|kategorie|prinzip|grundsatz|theorie|theorien|gesetz|hypothese|was passiert
    |was geschieht|was würde|führt zu|führen zu|ursache|ursachen|auswirkung|auswirkungen|wirkt sich|einfluss|beeinflusst|folge
    |folgen|hängt ab|am besten beschreibt|beschreibt am besten|schlussfolgerung|folgt daraus|^begründe|^begründen|annahme|annahmen
    |zweck|funktion hat|rolle spielt|rolle|aufbau|struktur|modell|vorteil|vorteile|nachteil|nachteile|bedeutet es
    |^bewerte|^bewerten|^beurteile|^beurteilen|^diskutiere|^diskutieren|^analysiere|^analysieren|^fasse|^fassen sie|stimmst du zu
    |inwieweit|inwiefern`,
  factual: `^wer|^wann|^wo|^nenne|^nennen sie|^definiere|^definieren|^liste|name|namen|heißt|heißen|genannt|bezeichnet man|begriff|wofür steht
    |abkürzung|steht für|in welchem jahr|welches jahr|welches symbol|formelzeichen|definition|was versteht man unter|hauptstadt|welches land|welche stadt|in welcher einheit|welche einheit|welche farbe|erfand|entdeckte|geboren`,
};

export const spanish: Cues = {
  metacognitive: `tu propio aprendizaje|su propio aprendizaje|tu aprendizaje|tu propio pensamiento|tu comprensión|estrategia de estudio
    |estrategias de estudio|estrategia de aprendizaje|estrategias de aprendizaje|plan de estudio|plan de repaso|técnica de estudio|tus puntos fuertes
    |tus puntos débiles|tus fortalezas|tus debilidades|qué tan seguro|cuán seguro|te resulta más difícil|te resultó más difícil
    |te cuesta|te ayuda|te ayudó|reflexiona|reflexione|metacognición|metacognitivo|metacognitiva|autoevaluación|cómo aprendiste
    |cómo aprendes|aprendes mejor|preparas el examen|preparas para el examen|prepararte para el examen|regla mnemotécnica
    |harías de otra manera la próxima vez`,
  procedural: `calcula|calcule|calcular|^resuelve|^resuelva|^simplifica|^simplifique|^factoriza|^convierte|^convierta|^deriva|^derive|^integra
    |^halla|^halle|^determina|^determine|^estima|^mide|^construye|^construya|^dibuja|^dibuje|^traza|^representa|^implementa|^implemente
    |^escribe una|^escribe un|^aplica|^aplique|^ordena|^ordene|^traduce|^traduzca|^usa|^utiliza|^utilice|cómo se calcula|cómo se resuelve
    |cómo calcularías|cómo resolverías|cómo harías|qué orden|qué comando|qué método|qué procedimiento|qué algoritmo|qué técnica|qué consulta
    |los pasos|siguiente paso|primer paso|en qué orden|procedimiento|imprime|qué muestra|la salida|cuándo se debe|cuándo conviene
    |cuándo usar|debe usarse|más adecuado|más adecuada|más apropiado|^diseña|^diseñe|^elabora|^elabore|^desarrolla|^desarrolle`,
  conceptual: `por qué|^explica|^explique|diferencia|diferencias|se diferencia|se diferencian|^compara|^compare|en común|semejanzas|relación|relaciones
    |^clasifica|^clasifique|ejemplo de|ejemplos de|tipo de|tipos de|pertenece|categoría|principio|teoría|teorías|ley de|hipótesis
    |qué ocurre|qué pasa|qué sucede|qué ocurriría|qué pasaría|conduce a|causa|causas|efecto|efectos|consecuencia|consecuencias
    |afecta|influye|influencia|depende|describe mejor|explica mejor|mejor describe|mejor explica|conclusión|^justifica|^justifique
    |supuesto|supuestos|propósito|función cumple|función de|papel|estructura|modelo|ventaja|ventajas|desventaja|desventajas
    |^evalúa|^evalúe|^valora|^valore|^analiza|^analice|^discute|^discuta|^resume|^resuma|en qué medida`,
  factual: `^quién|^quiénes|^cuándo|^dónde|^nombra|^nombre|^enumera|^enumere|^define|^defina|^cita|nombre de|se llama|se llaman|llamado|llamada
    |se denomina|conocido como|conocida como|término|significa la sigla|sigla|siglas|abreviatura|en qué año|qué año|símbolo
    |definición|qué se entiende por|capital de|qué país|en qué país|qué ciudad|qué unidad|en qué unidad|inventó
    |descubrió|nació`,
};
