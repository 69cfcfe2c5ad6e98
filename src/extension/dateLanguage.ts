/** The language in which days are written for a reader of this VS Code. */
import * as vscode from 'vscode';

/** The language for names of days and months; plain English with the day before the month, as the cards have it. */
export function dateLanguage(): string {
  const { language } = vscode.env;
  return language === 'en' ? 'en-GB' : language;
}
