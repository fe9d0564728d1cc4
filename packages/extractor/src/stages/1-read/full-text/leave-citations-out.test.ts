import { expect, test } from "vitest";
import { leaveCitationsOut } from "./leave-citations-out.ts";

test.each([
  ["We use PRM800K (Lightman et al., 2023) and MATH [12, 3].", "We use PRM800K and MATH."],
  ["See also (e.g., Example and Sample, 2024a; Demo et al., 2021).", "See also."],
  ["Example et al. (2024) propose X.", "Example et al. (2024) propose X."],
  ["[12] shows this, as in [3].", "[12] shows this, as in [3]."],
  [
    "Process Reward Models (PRMs) of 2024 (in 2024 alone).",
    "Process Reward Models (PRMs) of 2024 (in 2024 alone).",
  ],
  ["A gain of 3.5 (from 71.2 to 74.7).", "A gain of 3.5 (from 71.2 to 74.7)."],
  ["Trained on AIME (2023) problems.", "Trained on AIME (2023) problems."],
])("%s", (text, plain) => {
  expect(leaveCitationsOut(text)).toBe(plain);
});
