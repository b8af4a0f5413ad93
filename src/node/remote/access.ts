import { randomInt, randomUUID } from "node:crypto";

/** Letters and digits that are not easily confused. */
const signs = "abcdefghjkmnpqrstuvwxyz23456789";
const codeLength = 10;

/** After this many wrong codes, the right one is no longer accepted. */
const maxWrong = 20;

/** Who may control the slides from another device: the first that sends the code, until there is a new code. */
export interface RemoteAccess {
  /** The unused code; undefined once it was used, or after too many wrong ones. */
  code(): string | undefined;
  /**
   * Accepts a code: returns the key by which the device is recognized from then on; undefined for a wrong or a used
   * code.
   */
  admit(code: string): string | undefined;
  isAdmitted(key: string | undefined): boolean;
  /** Makes a new code, and withdraws access from the device that used the last one. */
  renew(): void;
}

/** Creates access by a code that can be used once. */
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
