import type { PieceReading } from "../piece-reading.ts";

/** What a list gives: the readings on its lines and in its tables. */
export type ListReading = Pick<PieceReading, "drafts" | "notes" | "unread">;
