import { fieldsOf } from "../events/check/shape.ts";
import { number, text } from "../events/check/values.ts";
import type { BankNames, Border } from "../layout/riversideRows.ts";

/** What the check asks of a border across a river. */
export const border = fieldsOf<Border>({ km: number(), above: text(60), below: text(60) });

/** What the check asks of the names of a river's banks. */
export const bankNames = fieldsOf<BankNames>({ left: text(60), right: text(60), island: text(60) });
