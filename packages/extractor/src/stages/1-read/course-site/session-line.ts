import { titleOfSession } from "./course-session.ts";

/** What a line says that opens a session of a course. */
export interface SessionLine {
  /** As the page names it: `Week 3`, `Sitzung 2`, `第二周`. Ends in its number where that is written in digits. */
  readonly session: string;
  /** The topic behind it, with the date in brackets where one is written. */
  readonly title: string | undefined;
}

/** The words for a session in the languages that course pages are mostly written in. */
const nouns =
  "week|wk|session|lecture|class|meeting|seminar|module|unit|lesson|woche|sitzung|termin|vorlesung|einheit|" +
  "semaine|séance|cours|semana|sesión|clase|tema|unidad|settimana|lezione|sessione|incontro|aula|sessão|encontro|" +
  "bijeenkomst|college|неделя|занятие|лекция|семинар";
const western = new RegExp(
  `^(${nouns})s?\\s{0,3}(?:#|no\\.?|nr\\.?|n°)?\\s{0,3}(\\d{1,3}(?:\\s?[-–&/]\\s?\\d{1,3})?)(?![\\d\\p{L}])(.{0,250})$`,
  "iu",
);
const eastern =
  /^(第\s?[一二三四五六七八九十\d]{1,3}\s?(?:周|週|讲|講|课|課|次|回|章|节)|\d{1,3}\s?주차)(.{0,250})$/u;
const marks = /^[#*_=\s]+|[*_=\s]+$/g;
/** What may stand between the number and the topic; words that follow at once are a sentence. */
const behindNumber = /^\s*(?:$|[:：.,|–—\-、]\s*|(?=[([（]))/u;
const dateInBrackets = /^[([（]\s*([^()[\]（）]{1,60})[)\]）]\s*[:：.–—-]?\s*/u;

/**
 * Reads `## Week 3 (Feb 4): Search and planning`, `**Sitzung 2**: …`, `第一周：…`; undefined for any other line, as for a
 * sentence that speaks of a week.
 */
export function readSessionLine(line: string): SessionLine | undefined {
  if (line.length > 400) return undefined;
  const plain = line
    .replace(/<[^<>\n]{0,200}>/g, "")
    .replace(marks, "")
    .replace(/\*\*|__/g, "");
  const [, noun, number, behind = ""] = western.exec(plain) ?? [];
  if (noun !== undefined && number !== undefined)
    return behindNumber.test(behind) ? sessionOf(`${capital(noun)} ${number}`, behind) : undefined;
  const [, name, rest = ""] = eastern.exec(plain) ?? [];
  return name === undefined ? undefined : sessionOf(digitsLast(name), rest);
}

function sessionOf(session: string, behind: string): SessionLine {
  const rest = behind.replace(behindNumber, "");
  const date = dateInBrackets.exec(rest)?.[1]?.trim();
  const topic = rest.replace(dateInBrackets, "").trim();
  return { session, title: titleOfSession(topic, date) };
}

function capital(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1).toLowerCase();
}

const numerals = "一二三四五六七八九";

/** `第十二周` → `第十二周 12`: the number stands last in digits, as in every other name of a session. */
function digitsLast(name: string): string {
  const digits = /\d+/.exec(name)?.[0];
  if (digits !== undefined) return `${name} ${digits}`;
  const written = /[一二三四五六七八九十]+/.exec(name)?.[0] ?? "";
  const [tens = "", ones = ""] = written.includes("十") ? written.split("十") : ["0", written];
  const ten = tens === "0" ? 0 : tens === "" ? 1 : numerals.indexOf(tens) + 1;
  return `${name} ${ten * 10 + numerals.indexOf(ones || "〇") + 1}`;
}
