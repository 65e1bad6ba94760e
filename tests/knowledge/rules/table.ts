/** Rows of a table written as text, "a | b | c", without its first row; cells are trimmed. */
export function rowsOf(table: string): { cells: string[]; head: string[] }[] {
  const [first = '', ...rest] = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[-| ]+$/.test(line));
  const cut = (line: string) => line.split('|').map((cell) => cell.trim());
  return rest.map((line) => ({ cells: cut(line), head: cut(first) }));
}
