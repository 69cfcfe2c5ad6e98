/** What a card says on hovering a name. */
export {};
