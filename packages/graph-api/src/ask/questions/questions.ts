import { courseQuestions } from "./course-questions.ts";
import { dateQuestions } from "./date-questions.ts";
import { doubtfulQuestions } from "./doubtful-questions.ts";
import { entityQuestions } from "./entity-questions.ts";
import type { ExpectedQuestion } from "./expected-question.ts";
import { negatedQuestions } from "./negated-questions.ts";
import { paperQuestions } from "./paper-questions.ts";
import { peopleQuestions } from "./people-questions.ts";
import { resultQuestions } from "./result-questions.ts";

/** Questions with the Query that each must give, written by hand; a fifth of them and more are negated, doubtful or about protocols. */
export const questions: readonly ExpectedQuestion[] = [
  ...paperQuestions,
  ...peopleQuestions,
  ...dateQuestions,
  ...courseQuestions,
  ...negatedQuestions,
  ...entityQuestions,
  ...resultQuestions,
  ...doubtfulQuestions,
];
