/** The themes, in the order in which a key cycles through them. */
export const themes = ["night", "paper", "contrast"] as const;
export type Theme = (typeof themes)[number];

/** Whether a value, as from storage, names a theme. */
export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** The theme that follows another; the first follows the last. */
export const themeAfter = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? "night";
