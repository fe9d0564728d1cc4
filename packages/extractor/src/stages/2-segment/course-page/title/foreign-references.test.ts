import { expect, test } from "vitest";
import { readTitle } from "./read-title.ts";

test.each([
  [
    "Beispiel, A., Muster, B. u. a. (2029): *Counting Sheep at Scale*. arXiv:2909.06180.",
    "Counting Sheep at Scale",
    ["A. Beispiel", "B. Muster"],
    undefined,
  ],
  [
    "Muster, H. u. a. (2029): „Sheep Step by Step“. arXiv:2909.06180.",
    "Sheep Step by Step",
    ["H. Muster"],
    undefined,
  ],
  [
    "Ada Exemple, Bo Modèle et Cy Dupont, « Sheep Are Models », FlockConf 2029",
    "Sheep Are Models",
    ["Ada Exemple", "Bo Modèle", "Cy Dupont"],
    3,
  ],
  ["Ada Exemple et Bo Dupont, « Guidance for Sheep »", "Guidance for Sheep", ["Ada Exemple", "Bo Dupont"], 2],
  [
    "《Sheep Are Zero-Shot Grazers》Ada Example 等，2029，https://arxiv.org/abs/2909.06180",
    "Sheep Are Zero-Shot Grazers",
    ["Ada Example"],
    undefined,
  ],
  ["Sheep and Goats: A Study（https://arxiv.org/abs/2909.06180）", "Sheep and Goats: A Study", [], undefined],
  [
    "Ada Example, Bo Sample. “Sheep That Count.” FlockConf, 2029.",
    "Sheep That Count",
    ["Ada Example", "Bo Sample"],
    2,
  ],
  [
    "Ada Example et al. *beta-sheep: Learning to Graze*. FlockConf 2029.",
    "beta-sheep: Learning to Graze",
    ["Ada Example"],
    undefined,
  ],
  [
    "Ada Example, Bo Sample. *Invariant Grazing*. 2029. arXiv:2909.06180",
    "Invariant Grazing",
    ["Ada Example", "Bo Sample"],
    2,
  ],
  [
    "Goats vs. Sheep: Scaling Herds with Dogs. Lee et al. 2029. arXiv:2909.06180",
    "Goats vs. Sheep: Scaling Herds with Dogs",
    ["Lee"],
    undefined,
  ],
  [
    "[Sheep of Thought](https://arxiv.org/abs/2909.06180) (Example et al., FlockConf 2029)",
    "Sheep of Thought",
    ["Example"],
    undefined,
  ],
  [
    "[Sheep of Thought](https://arxiv.org/abs/2909.06180) (Oral, Best of Show)",
    "Sheep of Thought",
    [],
    undefined,
  ],
  ["A survey of “grazing” in Sheep and Goats", "A survey of “grazing” in Sheep and Goats", [], undefined],
])("%s", (line, title, authors, count) => {
  const found = readTitle(line, 0);
  expect([found?.words, found?.authors, found?.authorCount]).toEqual([title, authors, count]);
});
