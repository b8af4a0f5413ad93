/** The part of the edtf package that the tests use; it ships no types of its own. */
declare module "edtf" {
  export default function edtf(text: string): { min: number | null; max: number | null };
}
