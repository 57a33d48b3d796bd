/** Types of the used part of the library edtf, which has none. */
declare module 'edtf' {
  /** @throws SyntaxError or Error for text that is not EDTF of that level */
  export function parse(text: string, options: { level: 0 | 1 | 2 }): unknown;
}
