/** A list of choices as a sentence has it: `a, b or c`. */
export function anyOf(words: readonly string[], comma: string, or: string): string {
  const [last, ...others] = [...words].reverse();
  return [others.reverse().join(comma), last].filter(Boolean).join(or);
}
