import type { Paper } from "@methodscape/graph-model";
import type { GapGround } from "../gap-ground.ts";
import type { Candidate, GapRule } from "./gap-finding.ts";

/** Readings name it in passing, and none works with it. */
export const findMentionedOnly: GapRule = (ground, candidate) => {
  const readings = ground.taught.get(candidate.entity.id)?.mention ?? [];
  if (candidate.coverage !== "mention" || readings.length === 0) return undefined;
  const who = readings.length === 1 ? "one reading mentions it" : `${readings.length} readings mention it`;
  return {
    type: "mentioned-only",
    lack: `${who}, none works with it`,
    claims: linksTo(ground, candidate, readings),
  };
};

/** Only the instructor's notes name it. */
export const findNoteOnly: GapRule = (ground, candidate) => {
  const readings = ground.taught.get(candidate.entity.id)?.note ?? [];
  if (candidate.coverage !== "note" || readings.length === 0) return undefined;
  const who =
    readings.length === 1 ? "a note on one reading names it" : `notes on ${readings.length} readings name it`;
  return {
    type: "note-only",
    lack: `${who}, no reading itself does`,
    claims: linksTo(ground, candidate, readings),
  };
};

/** Nothing of the syllabus names it or a close relative. */
export const findMissing: GapRule = (_, { coverage }) =>
  coverage === "none" ? { type: "missing", lack: "no reading names it", claims: [] } : undefined;

function linksTo({ index }: GapGround, { entity }: Candidate, readings: readonly Paper[]) {
  const ids = new Set(readings.map(({ id }) => id));
  return (index.linksOf.get(entity.id) ?? []).filter(
    ({ paper, polarity }) => ids.has(paper) && polarity === "affirmed",
  );
}
