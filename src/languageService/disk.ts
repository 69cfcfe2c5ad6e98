/** A folder of files that several writers change, as hosts hand it in: of VS Code, of Node, of a test. */
/** The files of one folder, by their names. What fails, fails with a sentence. */
export interface Disk {
  /** Empty where there is no folder. */
  list(): Promise<readonly string[]>;
  /** Null where there is no such file. */
  read(name: string): Promise<string | null>;
  /** Makes the folder where there is none. */
  write(name: string, text: string): Promise<void>;
  /** Fails where there is no such file, or where the other name is taken. */
  move(from: string, to: string): Promise<void>;
  /** Does nothing where there is no such file. */
  remove(name: string): Promise<void>;
}
