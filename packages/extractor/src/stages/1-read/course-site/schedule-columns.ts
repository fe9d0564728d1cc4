interface ReadingColumn {
  readonly at: number;
  readonly list: "required" | "more";
}

/** What the columns of a course's schedule hold. */
export interface ScheduleColumns {
  /** The word for a session that its column goes by. */
  readonly noun: string;
  readonly number: number | undefined;
  readonly date: number | undefined;
  readonly topic: number | undefined;
  readonly readings: readonly ReadingColumn[];
  /** Columns that say more of a row's one reading: its address, its authors. */
  readonly facts: readonly number[];
}

const numberHeads =
  /^(?:#|no\.?|nr\.?|weeks?|wk\.?|sessions?|lectures?|class(?:es)?|meeting|unit|module|lesson|woche|sitzung|termin|semaine|séance|semana|sesión|clase|settimana|lezione|aula|周|周次|周数|课次|週|回|주차|주)\s?(?:#|no\.?|number)?$/;
const dateHeads = /^(?:dates?|day|when|week of|datum|tag|jour|fecha|data|日期|日付|날짜)$/;
const topicHeads =
  /^(?:topics?|themes?|subjects?|contents?|lecture(?: topics?)?|session|module|unit|description|thema|inhalt|sujet|thème|tema|argomento|主题|内容|テーマ|주제)$/;
const presenterHeads =
  /^(?:presenters?|speakers?|led by|lead|discussants?|facilitators?|referat|referent(?:in)?|发表|担当|발표자?)$/;
const readingHeads =
  /^(?:(?:required|assigned|core|main|weekly|primary|background|course)? ?(?:readings?|reading list|papers?|reading materials?|literature)(?: \(.{1,40}\)|s?(?: ?[/&] ?| and ).{1,30})?|references|(?:course )?materials?|lektüre|literatur|pflichtlektüre|texte?|lectures obligatoires|bibliographie|lecturas|bibliografía|letture|leituras|阅读(?:材料|论文)?|论文|文献|読む論文|論文|논문)$/;
const moreHeads =
  /^(?:(?:optional|further|additional|supplementary|supplemental|recommended|suggested|extra|other|more) ?(?:readings?|papers?|materials?|literature|resources)?|weiterführende literatur|lectures complémentaires|lecturas complementarias|选读|扩展阅读)$/;
const factHeads =
  /^(?:notes?|comments?|remarks?|links?|urls?|paper (?:links?|urls?)|pdfs?|arxiv|doi|authors?|year|venue)$/;

/** The columns of a schedule by their heads; undefined for a table that does not say when what is read. */
export function scheduleColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): ScheduleColumns | undefined {
  const heads = head.map((cell) =>
    cell
      .replace(/[*_`:]/g, "")
      .replace(/\s+/g, " ")
      .trim()
      .toLowerCase(),
  );
  const readings = heads.flatMap((name, at): ReadingColumn[] => {
    if (moreHeads.test(name)) return [{ at, list: "more" }];
    return readingHeads.test(name) ? [{ at, list: "required" }] : [];
  });
  const number = indexOf(heads, (name, at) => numberHeads.test(name) && isNumbered(rows, at));
  const date = indexOf(heads, (name) => dateHeads.test(name));
  const topic = indexOf(heads, (name, at) => at !== number && topicHeads.test(name));
  const isPresented = heads.some((name) => presenterHeads.test(name));
  const isReadingColumn = heads.some(
    (name) => readingHeads.test(name) && !/^(?:papers?|literature|references)$/.test(name),
  );
  const isDated = date !== undefined && (isPresented || (topic !== undefined && isReadingColumn));
  if (readings.length === 0 || rows.length < 2 || (number === undefined && !isDated)) return undefined;
  const facts = heads.flatMap((name, at) => (factHeads.test(name) ? [at] : []));
  return {
    noun: nounOf(number === undefined ? "" : (heads[number] ?? "")),
    number,
    date,
    topic,
    readings,
    facts,
  };
}

function indexOf(heads: readonly string[], fits: (name: string, at: number) => boolean): number | undefined {
  const at = heads.findIndex(fits);
  return at < 0 ? undefined : at;
}

/** Most of what the column says are numbers, or names with one: `3`, `Week 3`, `3a`, `W3`. */
function isNumbered(rows: readonly (readonly string[])[], at: number): boolean {
  const written = rows
    .map((row) => (row[at] ?? "").replace(/[*_#]/g, "").trim())
    .filter((cell) => cell !== "");
  const numbered = written.filter((cell) =>
    /^(?:\p{L}{1,10}\.?\s?)?\d{1,3}[a-z]?(?:\s?[-–/&]\s?\d{1,3})?\.?$/u.test(cell),
  );
  return written.length > 0 && numbered.length * 2 > written.length;
}

function nounOf(head: string): string {
  const word = /^\p{L}{3,}/u
    .exec(head)?.[0]
    .replace(/^(weeks|sessions|lectures)$/, (name) => name.slice(0, -1));
  return word === undefined ? "Session" : word.charAt(0).toUpperCase() + word.slice(1);
}
