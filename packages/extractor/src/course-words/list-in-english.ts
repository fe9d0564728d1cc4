/** Names of lists of readings in the languages that course pages are mostly written in, German to Russian, by what they are in English. */
const names = {
  "required readings":
    "pflichtlektüren?|pflichtliteratur|pflichttexte?|grundlagentexte?|lectures? (?:obligatoires?|requises?)|à lire(?: avant le cours)?|" +
    "lecturas? (?:obligatorias?|requeridas?)|bibliografía (?:obligatoria|básica)|letture obbligatorie|lettura obbligatoria|" +
    "leituras? obrigatórias?|bibliografia (?:obrigatória|básica|obbligatoria)|verplichte literatuur|обязательная литература|" +
    "必读(?:论文|文献|材料|文章)?|必讀(?:論文|文獻|材料|文章)?|必読(?:論文|文献)?|課題論文|필독 ?(?:논문|자료)?|필수 ?(?:논문|읽기|자료)",
  "more readings":
    "weiterführende (?:literatur|lektüre|texte)|zusatz(?:literatur|lektüre|texte)|zusätzliche (?:literatur|lektüre)|ergänzend(?:e (?:literatur|lektüre|texte))?|" +
    "empfohlene (?:literatur|lektüre)|optionale (?:literatur|lektüre)|vertiefung|zur vertiefung|" +
    "lectures? (?:complémentaires?|facultatives?|optionnelles?|recommandées?|supplémentaires?)|pour aller plus loin|pour en savoir plus|" +
    "lecturas? (?:complementarias?|opcionales|opcional|recomendadas?|adicionales)|bibliografía (?:complementaria|recomendada)|para saber más|" +
    "letture (?:facoltative|consigliate|di approfondimento|opzionali)|approfondimenti|leituras? (?:complementares?|opcionais|recomendadas?)|" +
    "bibliografia complementar|para saber mais|(?:aanvullende|aanbevolen) literatuur|дополнительная литература|" +
    "选读(?:论文|文献|材料)?|選讀(?:論文|文獻|材料)?|(?:扩展|延伸|推荐|补充)(?:阅读|材料|论文)|(?:延伸|推薦|補充)閱讀|推薦(?:論文|文献)|発展(?:文献|論文)?|(?:선택|추천|참고|추가) ?(?:논문|자료|문헌|읽기)",
  readings:
    "lektüre|leseliste|literatur|literaturliste|literaturhinweise|texte|liste de lectures?|bibliographie|lecturas|bibliografía|" +
    "letture|bibliografia|leituras|literatuur|leeslijst|литература|阅读(?:材料|列表|论文|文献)?|閱讀(?:材料|文獻)?|论文列表|参考(?:论文|文献|資料)|文献|輪読論文|읽을거리|읽기 ?자료|논문 ?목록",
} as const;

const patterns = Object.entries(names).map(([english, words]) => ({
  english,
  pattern: new RegExp(`^(?:${words})$`, "u"),
}));

/** `Pflichtlektüre`, `Pour aller plus loin`, `必读论文` → "required readings", "more readings" or "readings"; undefined for any other words. */
export function listInEnglish(words: string): string | undefined {
  const plain = words.trim().toLowerCase().normalize("NFC");
  return plain.length > 60 ? undefined : patterns.find(({ pattern }) => pattern.test(plain))?.english;
}
