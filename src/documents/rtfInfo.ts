/** Documents, pure: what an RTF file's information group says of the document: title, author, day. */
import type { StoryFacts } from '../engine';
import { factsOf } from './manuscript';

export class RtfInfo {
  private readonly properties = new Map<string, string>();
  /** Days by the group that holds them: `creatim`, `revtim`. */
  private readonly days = new Map<string, string>();
  private day: { key: string; year: number; month: number } = { key: '', year: 0, month: 0 };
  /** As a BCP 47 tag. */
  language: string | undefined;

  set(property: 'title' | 'author', words: string): void {
    this.properties.set(property, words);
  }

  /** Begins a day; an empty `key` for one that says nothing of the story, such as when it was printed. */
  beginDay(key: string): void {
    this.day = { key, year: 0, month: 0 };
  }

  setYear(year: number): void {
    this.day.year = year;
  }

  setMonth(month: number): void {
    this.day.month = month;
  }

  /** The day of the month, which comes after year and month. */
  setDay(day: number): void {
    const { key, year, month } = this.day;
    const padded = [month, day].map((value) => String(value).padStart(2, '0')).join('-');
    if (key !== '' && year > 1900) this.days.set(key, `${year}-${padded}`);
  }

  facts(): StoryFacts {
    return factsOf({
      headline: this.properties.get('title'),
      byline: this.properties.get('author'),
      date: this.days.get('revtim') ?? this.days.get('creatim'),
      language: this.language,
    });
  }
}
