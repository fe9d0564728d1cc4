import { parseQuery } from "@methodscape/graph-model";
import { parseYears } from "../3-conditions/dates/parse-dates.ts";
import type { QuestionForm } from "./question-form.ts";

const openers =
  "what is,what are,what do,what,which,are there,is there,where are,show me,show,list,find,give me,the,any,all,a,thing,paper,that,our,my".split(
    ",",
  );
const missWords = ["miss", "missing", "lack", "leave out", "not cover", "outdated", "out of date"];
const places = "syllabus,course,course page,reading list,reading,readings,seminar".split(",");
/** Longer ones first, so that "gap report" leaves no "report" over. */
const asks =
  "what should i add,what should we add,what can i add,what can we add,what to add,what to read next,what should i read next,what should we read next,what should i read,what should we read,gap report,gap board,gap,blind spot,suggested reading,reading suggestion,suggest reading".split(
    ",",
  );
const links =
  "of,in,from,by,to,do,does,is,be,the,our,my,have,has,against the field,compared to the field,compare to the field,there,and,?".split(
    ",",
  );

/** "gaps", "what is missing from the syllabus", "what does the course miss", "gaps since 2024". */
export const parseGapsQuestion: QuestionForm = (reader) => {
  let bare = reader.accept(...asks);
  while (!bare && reader.accept(...openers));
  let missing = false;
  let place = false;
  let window: { since?: number | undefined; until?: number | undefined } = {};
  while (!reader.done) {
    const years = parseYears(reader);
    if (years !== undefined) window = { since: years.from, until: years.to };
    else if (reader.accept(...asks)) bare = true;
    else if (reader.accept(...missWords)) missing = true;
    else if (reader.accept(...places)) place = true;
    else if (!reader.accept(...links)) return undefined;
  }
  if (!bare && !(missing && place)) return undefined;
  const { since, until } = window;
  return parseQuery({
    kind: "gaps",
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  });
};
