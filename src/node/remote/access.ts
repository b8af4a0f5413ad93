import { randomInt, randomUUID } from "node:crypto";

/** Letters and digits that are not taken for each other when they are typed. */
const signs = "abcdefghjkmnpqrstuvwxyz23456789";
const codeLength = 10;

/** So many wrong codes, and the right one counts no more. */
const maxWrong = 20;

/** Who may lead the slides from another device: the first that shows the code, until there is a new one. */
export interface RemoteAccess {
  /** The code that nobody has used yet; undefined once somebody has, or too many wrong ones were tried. */
  code(): string | undefined;
  /** Takes a code: the key by which the device that showed it is known from then on; undefined for a wrong or a used one. */
  admit(code: string): string | undefined;
  isAdmitted(key: string | undefined): boolean;
  /** Makes a new code, and shuts out the device that used the last one. */
  renew(): void;
}

/** Access by a code that counts once. */
export function remoteAccess(): RemoteAccess {
  let code: string | undefined;
  let key: string | undefined;
  let wrong = 0;
  const renew = () => {
    code = Array.from({ length: codeLength }, () => signs[randomInt(signs.length)]).join("");
    key = undefined;
    wrong = 0;
  };
  renew();
  return {
    code: () => code,
    admit(shown) {
      if (code === undefined || shown !== code) {
        wrong += 1;
        if (wrong >= maxWrong) code = undefined;
        return undefined;
      }
      code = undefined;
      key = randomUUID();
      return key;
    },
    isAdmitted: (shown) => key !== undefined && shown === key,
    renew,
  };
}
