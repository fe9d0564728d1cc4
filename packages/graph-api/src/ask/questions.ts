import { courseQuestions } from "./questions/course-questions.ts";
import { dateQuestions } from "./questions/date-questions.ts";
import { doubtfulQuestions } from "./questions/doubtful-questions.ts";
import { entityQuestions } from "./questions/entity-questions.ts";
import type { ExpectedQuestion } from "./questions/expected-question.ts";
import { negatedQuestions } from "./questions/negated-questions.ts";
import { paperQuestions } from "./questions/paper-questions.ts";
import { peopleQuestions } from "./questions/people-questions.ts";
import { resultQuestions } from "./questions/result-questions.ts";

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
