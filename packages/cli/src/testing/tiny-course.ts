/*
 * A course page and a feed in the shape of the real ones, in our own words.
 */

export const tinyPage = `---
title: Week 3
---
# Rewards for steps

## Required Readings:

#### Labels by Bisection
+ Ada Example, Bo Sample
+ Submitted on 5 Jun 2024
+ https://arxiv.org/abs/2406.00001

**Abstract**

We gather labels to train a Process Reward Model (PRM). It rises to 58.2% on the MATH benchmark.
`;

export const tinyFeed = [
  {
    title: "Rewards for Schoolbook Sums",
    abstract: "We train a process reward model (PRM) and evaluate it on GSM8K.",
  },
  { title: "Longer Chains", abstract: "We use GRPO. Our model is evaluated on MATH." },
]
  .map((record) => `${JSON.stringify(record)}\n`)
  .join("");
