/** Bounds on what one zip may unpack to. */
export interface ZipLimits {
  readonly members: number;
  /** Of one member, and of all members together, in bytes. */
  readonly memberBytes: number;
  readonly totalBytes: number;
}

/** Far more than a folder of readings has, and far less than a bomb unpacks to. */
export const defaultZipLimits: ZipLimits = {
  members: 10_000,
  memberBytes: 256 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
};

/** In characters. A longer name is cut in messages, and no source is named so. */
export const longestName = 200;
