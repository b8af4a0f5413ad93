const disk: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EACCES: "writing there is not permitted",
  EPERM: "writing there is not permitted",
  EROFS: "the disk is read-only",
  EISDIR: "that is a folder",
};

/** What went wrong, as one sentence for whoever ran the command. */
export function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = "code" in error && typeof error.code === "string" ? disk[error.code] : undefined;
  return known ?? error.message.split("\n")[0] ?? error.message;
}
