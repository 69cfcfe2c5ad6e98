/** Tests in a real VS Code: the invisible mark by which the suite's lines are told from the workbench's own log. */
export const SUITE_MARK = '\u2063';
